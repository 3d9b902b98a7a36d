import { render } from 'preact';
import '../../assets/tokens.css';
import '../../components/card.css';
import '../../components/opened.css';
import '../../components/surface.css';
import '../../components/panel.css';
import { ask } from '../surfaces/ask-background';
import { SidePanel } from './side-panel';

// About nobody: a worker that was stopped starts while the page is looked at.
void ask('nameEntities', { counts: {} });

const root = document.getElementById('root');
if (root) render(<SidePanel />, root);

import { render } from 'preact';
import '../../assets/tokens.css';
import '../../components/card.css';
import '../../components/opened.css';
import '../../components/surface.css';
import '../../components/panel.css';
import { SidePanel } from './side-panel';

const root = document.getElementById('root');
if (root) render(<SidePanel />, root);

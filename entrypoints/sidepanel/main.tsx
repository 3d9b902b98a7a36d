import { render } from 'preact';
import '../../assets/tokens.css';
import '../../components/card.css';
import '../../components/surface.css';
import { SidePanel } from './side-panel';

const root = document.getElementById('root');
if (root) render(<SidePanel />, root);

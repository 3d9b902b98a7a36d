import { render } from 'preact';
import '../../assets/tokens.css';
import '../../components/card.css';
import '../../components/surface.css';
import '../../components/search.css';
import '../../components/opened.css';
import { Popup } from './popup';

const root = document.getElementById('root');
if (root) render(<Popup />, root);

// The Futures sidebar.

import './futures.css';
import { mount } from '../parts/mount';
import { Futures } from './futures';

mount(<Futures />);

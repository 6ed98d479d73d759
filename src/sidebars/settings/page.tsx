// The Settings sidebar.

import './settings.css';
import { mount } from '../parts/mount';
import { Settings } from './settings';

mount(<Settings />);

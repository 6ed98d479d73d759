// The Add an item sidebar.

import { mount } from '../parts/mount';
import { AddItem } from './add-item';

mount(<AddItem />);

import './sample.mjs';

export { keyboardStyles } from '../components/styles/keyboard.styles.js';
export { OnScreenKeyboard } from '../kiosk/keyboard/on-screen-keyboard.js';

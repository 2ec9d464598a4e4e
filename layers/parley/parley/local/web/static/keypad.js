// The keypad: keys are collected, then pressed together, as the exchange takes them.

const KEYS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "0", "#"];

const pad = document.getElementById("pad");
const display = document.getElementById("keys");
const keypad = document.getElementById("keypad");
const opener = document.getElementById("open-keypad");

export function prepare(press) {
  for (const key of KEYS) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = key;
    button.addEventListener("click", () => (display.textContent += key));
    pad.append(button);
  }
  document.getElementById("send-keys").addEventListener("click", () => {
    if (display.textContent) press(display.textContent);
    display.textContent = "";
  });
  opener.addEventListener("click", () => toggle(keypad.hidden));
  keypad.addEventListener("keydown", (event) => {
    if (event.key === "Escape") toggle(false);
    else if (event.key === "Backspace") display.textContent = display.textContent.slice(0, -1);
    else if (KEYS.includes(event.key)) display.textContent += event.key;
  });
}

export function toggle(open) {
  keypad.hidden = !open;
  opener.setAttribute("aria-expanded", String(open));
  display.textContent = "";
  if (open) pad.firstElementChild.focus();
  else if (!opener.closest("[hidden]")) opener.focus();
}

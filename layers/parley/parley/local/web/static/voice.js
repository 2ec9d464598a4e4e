// A voice for the agent and an ear for the caller, where the browser has them.

const Recognition = window.SpeechRecognition ?? window.webkitSpeechRecognition;

export const canSpeak = "speechSynthesis" in window;
export const canListen = Boolean(Recognition);

let muted = false;
let recognition = null;

export function mute(on) {
  muted = on;
  if (on) hush();
}

export function speak(words, language) {
  if (!canSpeak || muted) return;
  const utterance = new SpeechSynthesisUtterance(words);
  utterance.lang = language;
  speechSynthesis.speak(utterance);
}

export const isSpeaking = () => canSpeak && speechSynthesis.speaking;

export function hush() {
  if (canSpeak) speechSynthesis.cancel();
}

/** Listens for one sentence. `hears` gets the words so far; `done` the last ones, or nothing. */
export function listen(language, hears, done) {
  hush();
  let words = "";
  recognition = new Recognition();
  recognition.lang = language;
  recognition.interimResults = true;
  recognition.onresult = (event) => {
    words = [...event.results].map((result) => result[0].transcript).join(" ");
    hears(words);
  };
  recognition.onend = () => {
    recognition = null;
    done(words.trim());
  };
  recognition.start();
}

export function stopListening() {
  recognition?.stop();
}

// Sends an application's requests to Twilio's REST API to the exchange that TWILIO_API_URL names: for node --require.

const http = require("http");
const https = require("https");

const { protocol, hostname, port } = new URL(process.env.TWILIO_API_URL);
const elsewhere = https.request;

https.request = (options, ...more) => {
  if (options.hostname !== "api.twilio.com") return elsewhere(options, ...more);
  const own = { protocol, hostname, port, host: undefined, agent: undefined, agents: undefined };
  return http.request({ ...options, ...own }, ...more);
};

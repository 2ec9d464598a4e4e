# Sends the twilio-ruby of an application to the exchange that TWILIO_API_URL names: for ruby -r.

require "twilio-ruby"

Twilio::REST::Api.prepend(Module.new do
  def initialize(client)
    super
    at = URI(ENV.fetch("TWILIO_API_URL"))
    @base_url, @port = "#{at.scheme}://#{at.host}", at.port
  end

  def absolute_url(uri) = "#{@base_url}:#{@port}/#{uri.delete_prefix('/')}"
end)

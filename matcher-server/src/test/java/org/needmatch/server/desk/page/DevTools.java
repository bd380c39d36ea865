package org.needmatch.server.desk.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

/**
 * Chromium's DevTools protocol over its web socket: commands with answers, and
 * events.
 */
final class DevTools implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SECONDS = 30;

  private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
  private final AtomicInteger number = new AtomicInteger();
  private final BiConsumer<String, JsonNode> events;
  private final WebSocket socket;

  /**
   * @param events
   *          is told the method and the parameters of each event, and must not
   *          wait
   */
  DevTools(HttpClient client, URI page, BiConsumer<String, JsonNode> events) {
    this.events = events;
    socket = client.newWebSocketBuilder().buildAsync(page, new Listener()).join();
  }

  JsonNode ask(String method, Map<String, ?> parameters) {
    int id = number.incrementAndGet();
    var answer = new CompletableFuture<JsonNode>();
    asked.put(id, answer);
    try {
      send(id, method, parameters);
      return answer.get(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError(method + " was not answered", e);
    }
  }

  /** Sends a command and does not wait, as an event's listener must not. */
  void tell(String method, Map<String, ?> parameters) {
    send(number.incrementAndGet(), method, parameters);
  }

  private synchronized void send(int id, String method, Map<String, ?> parameters) {
    var command = JSON.createObjectNode().put("id", id).put("method", method);
    command.set("params", JSON.valueToTree(parameters));
    socket.sendText(command.toString(), true).join();
  }

  private void heard(String text) {
    try {
      var message = JSON.readTree(text);
      if (!message.has("id")) {
        events.accept(message.path("method").asText(), message.path("params"));
        return;
      }
      var waiting = asked.remove(message.path("id").asInt());
      if (waiting != null && message.has("error")) {
        waiting.completeExceptionally(new IOException(message.path("error").toString()));
      } else if (waiting != null) {
        waiting.complete(message.path("result"));
      }
    } catch (IOException e) {
      throw new IllegalStateException(text, e);
    }
  }

  @Override
  public void close() {
    socket.abort();
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        heard(text.toString());
        text.setLength(0);
      }
      return WebSocket.Listener.super.onText(from, part, last);
    }
  }
}

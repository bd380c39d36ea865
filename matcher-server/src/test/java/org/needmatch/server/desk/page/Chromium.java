package org.needmatch.server.desk.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.needmatch.InstalledBrowser;

/**
 * One page in a headless Chromium, used as a person does: by mouse, keyboard
 * and eyes. Whatever goes wrong in the page is kept; answers that refuse
 * something are none of it.
 */
final class Chromium implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long PATIENCE_MILLIS = 15_000;
  private static final List<String> MODIFIERS = List.of("Alt", "Control", "Meta", "Shift");
  private static final List<String> KEYS = List.of("PageUp", "PageDown", "End", "Home", "ArrowLeft",
      "ArrowUp", "ArrowRight", "ArrowDown");
  private static final int FIRST_KEY = 33;
  private static final Map<String, Integer> CODES = Map.of("Tab", 9, "Enter", 13, "Escape", 27);

  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final Process process;
  private final HttpClient client = HttpClient.newHttpClient();
  private final DevTools tools;

  private Chromium(Process process, int port) throws IOException, InterruptedException {
    this.process = process;
    tools = new DevTools(client, page(port), this::heard);
    for (var domain : List.of("Page", "Runtime", "Log")) {
      tools.ask(domain + ".enable", Map.of());
    }
  }

  /**
   * @param profile
   *          an empty folder
   */
  static Chromium start(Path profile) throws IOException, InterruptedException {
    var process = new ProcessBuilder(InstalledBrowser.program().toString(), "--headless=new",
        "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--remote-debugging-port=0", "--user-data-dir=" + profile, "about:blank")
        .redirectErrorStream(true).redirectOutput(profile.resolve("log").toFile()).start();
    var announced = profile.resolve("DevToolsActivePort");
    long end = System.currentTimeMillis() + 2 * PATIENCE_MILLIS;
    while (!Files.exists(announced) || Files.readAllLines(announced).size() < 2) {
      if (System.currentTimeMillis() > end || !process.isAlive()) {
        process.destroyForcibly();
        InstalledBrowser.notTried("The browser did not start; the page was not tried in it.");
      }
      Thread.sleep(50);
    }
    return new Chromium(process, Integer.parseInt(Files.readAllLines(announced).getFirst()));
  }

  private URI page(int port) throws IOException, InterruptedException {
    var list = client
        .send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list")).build(),
            BodyHandlers.ofString())
        .body();
    return StreamSupport.stream(JSON.readTree(list).spliterator(), false)
        .filter(target -> target.path("type").asText().equals("page"))
        .map(target -> URI.create(target.path("webSocketDebuggerUrl").asText())).findFirst()
        .orElseThrow(() -> new AssertionError("The browser has no page."));
  }

  private void heard(String method, JsonNode event) {
    switch (method) {
      case "Runtime.exceptionThrown" -> complaints.add(event.path("exceptionDetails").toString());
      case "Log.entryAdded" -> {
        boolean refusal = event.path("entry").path("source").asText().equals("network");
        if (!refusal && event.path("entry").path("level").asText().equals("error")) {
          complaints.add(event.path("entry").path("text").asText() + " "
              + event.path("entry").path("url").asText());
        }
      }
      case "Page.javascriptDialogOpening" -> {
        complaints.add("asked: " + event.path("type").asText());
        tools.tell("Page.handleJavaScriptDialog", Map.of("accept", true));
      }
      default -> {
      }
    }
  }

  /** What the page has complained of since this was asked last. */
  List<String> complaints() {
    var all = List.copyOf(complaints);
    complaints.clear();
    return all;
  }

  void open(URI address) {
    tools.ask("Page.navigate", Map.of("url", address.toString()));
  }

  /** A window of this size in light or dark. */
  void look(int width, int height, boolean dark) {
    tools.ask("Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    tools.ask("Emulation.setEmulatedMedia", Map.of("features",
        List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
  }

  /** The value of an expression, awaited when it is a promise. */
  JsonNode value(String expression) {
    var answer = tools.ask("Runtime.evaluate", Map.of("expression", expression, "awaitPromise",
        true, "returnByValue", true, "userGesture", true));
    if (answer.has("exceptionDetails")) {
      throw new AssertionError(expression + "\n" + answer.path("exceptionDetails"));
    }
    return answer.path("result").path("value");
  }

  String text(String selector) {
    return value("document.querySelector(" + quoted(selector) + ")?.innerText ?? ''").asText();
  }

  static String quoted(String text) {
    return TextNode.valueOf(text).toString();
  }

  /** Waits until it is so. */
  void until(String condition) {
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    while (!value("Boolean(" + condition + ")").asBoolean()) {
      if (System.currentTimeMillis() > end) {
        screenshot("failed");
        throw new AssertionError("Never so: " + condition + "; complaints: " + complaints
            + "; last said: " + text("#live") + "; notices: " + text("#notices"));
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /**
   * An element by selector whose name or text holds the words, as an expression.
   */
  static String element(String selector, String words) {
    return "[...document.querySelectorAll(" + quoted(selector) + ")].find((one) => "
        + "((one.ariaLabel ?? '') + ' ' + one.textContent).includes(" + quoted(words)
        + ") && one.checkVisibility())";
  }

  /** Clicks where a person would, after scrolling there. */
  void click(String selector, String words) {
    var element = element(selector, words);
    until(element);
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    while (!press(element)) {
      if (System.currentTimeMillis() > end) {
        throw new AssertionError("Never under the pointer: " + element);
      }
      mouse("mouseReleased", 0, 0);
    }
    var at = value("window.where");
    mouse("mouseReleased", at.get(0).asDouble(), at.get(1).asDouble());
  }

  /**
   * @return whether the press came to the element, which may have moved since it
   *         was looked for, when what stands above it became shorter
   */
  private boolean press(String element) {
    until("((one) => { one.scrollIntoView({ block: 'nearest', inline: 'nearest' }); "
        + "const at = one.getBoundingClientRect(); window.where = [at.x + at.width / 2, at.y + at.height / 2]; "
        + "return one.contains(document.elementFromPoint(...window.where)); })(" + element + ")");
    value(
        "window.hit = false, addEventListener('pointerdown', ({ target }) => { window.hit = Boolean(("
            + element + ")?.contains(target)); }, { capture: true, once: true })");
    var at = value("window.where");
    mouse("mousePressed", at.get(0).asDouble(), at.get(1).asDouble());
    return value("window.hit").asBoolean();
  }

  private void mouse(String type, double x, double y) {
    tools.ask("Input.dispatchMouseEvent",
        Map.of("type", type, "x", x, "y", y, "button", "left", "clickCount", 1));
  }

  void click(String selector) {
    click(selector, "");
  }

  /** Presses keys such as {@code Tab}, {@code a} or {@code Control+Shift+z}. */
  void press(String... chords) {
    for (var chord : chords) {
      var parts = List.of(chord.split("\\+"));
      var key = parts.getLast();
      int modifiers = parts.stream().limit(parts.size() - 1L)
          .mapToInt(name -> 1 << MODIFIERS.indexOf(name)).sum();
      int code = KEYS.contains(key)
          ? FIRST_KEY + KEYS.indexOf(key)
          : CODES.getOrDefault(key, (int) key.toUpperCase(Locale.ROOT).charAt(0));
      var text = key.equals("Enter") ? "\r" : key.length() == 1 && modifiers == 0 ? key : "";
      tools.ask("Input.dispatchKeyEvent",
          Map.of("type", text.isEmpty() ? "rawKeyDown" : "keyDown", "key", key, "code",
              key.length() == 1 ? "Key" + key.toUpperCase(Locale.ROOT) : key,
              "windowsVirtualKeyCode", code, "modifiers", modifiers, "text", text));
      tools.ask("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key,
          "windowsVirtualKeyCode", code, "modifiers", modifiers));
    }
  }

  void type(String text) {
    tools.ask("Input.insertText", Map.of("text", text));
  }

  /** Keeps what is seen under target/screenshots. */
  void screenshot(String name) {
    try {
      var folder = Files.createDirectories(Path.of("target", "screenshots"));
      Files.write(folder.resolve(name + ".png"), Base64.getDecoder().decode(
          tools.ask("Page.captureScreenshot", Map.of("format", "png")).path("data").asText()));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    try {
      tools.tell("Browser.close", Map.of());
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      tools.close();
      client.close();
    }
  }
}

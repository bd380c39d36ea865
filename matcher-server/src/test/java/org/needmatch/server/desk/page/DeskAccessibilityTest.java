package org.needmatch.server.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * axe finds nothing, wherever one is on the page; and focus is never out of
 * sight.
 */
class DeskAccessibilityTest extends DeskInBrowser {
  private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa",
      "wcag22aa", "best-practice");

  @ParameterizedTest
  @CsvSource({"1366, 850, false", "1366, 850, true", "400, 800, false", "400, 800, true",
      "320, 256, false"})
  void axeFindsNothing(int width, int height, boolean dark) {
    browser.look(width, height, dark);
    var at = "axe-" + width + (dark ? "-dark-" : "-light-");
    clean(at + "week");
    openSeat("L2", "");
    untilPanelSays("Who could come");
    clean(at + "seat");
    browser.value("document.querySelector('[data-key=\"insist:V2\"]').click()");
    browser.until("document.querySelector('#ask[open]')?.innerText.includes('Propose this')");
    clean(at + "insist");
    browser.press("Escape");
    browser.press("Escape");
    focusSeat("L1", "V1");
    browser.press("d");
    browser.until("document.getElementById('job').innerText.includes('Proposed')");
    browser.click("#strip summary");
    clean(at + "proposal");
    browser.value("import('/desk/strip.js').then(({ askSave }) => askSave())");
    clean(at + "save");
    browser.press("Escape");
    browser.click("input[value=people]");
    browser.click("#grid .person", "V6");
    untilPanelSays("0 places");
    clean(at + "person");
  }

  private static void clean(String name) {
    browser.screenshot(name);
    browser.value("window.axe ? 0 : (() => {" + axe() + "})()");
    var found = browser.value("axe.run(document, { runOnly: " + tags()
        + " }).then(({ violations }) => violations.map((one) => one.id + ': ' + one.nodes.map((node) => node.html.slice(0, 200) + ' ' + node.failureSummary).join('; ')))");
    assertThat(found.toString()).as(name).isEqualTo("[]");
  }

  private static String tags() {
    return "['" + String.join("', '", TAGS) + "']";
  }

  private static String axe() {
    try (var in = Objects
        .requireNonNull(DeskAccessibilityTest.class.getResourceAsStream("/axe.min.js"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @CsvSource({"1366, 850", "400, 800"})
  void whatHasTheKeyboardIsSeen(int width, int height) {
    browser.look(width, height, false);
    for (int i = 0; i < 40; i++) {
      browser.press("Tab");
      assertThat(browser
          .value(
              """
                  (() => {
                    const one = document.activeElement;
                    if (one === document.body) { return ''; }
                    const box = one.getBoundingClientRect();
                    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
                    return top && (one.contains(top) || top.contains(one) || top.closest('label')?.contains(one)) ? '' : one.outerHTML;
                  })()
                  """)
          .asText()).as("Tab number " + i).isEmpty();
    }
  }

  @Test
  void everyControlHasAName() {
    openSeat("L1", "V1");
    untilPanelSays("Why they are here");
    assertThat(browser
        .value(
            """
                [...document.querySelectorAll('button, input, select, textarea, summary')]
                  .filter((one) => !(one.ariaLabel || one.textContent.trim() || one.labels?.length > 0)).map((one) => one.outerHTML)
                """)
        .toString()).isEqualTo("[]");
  }
}

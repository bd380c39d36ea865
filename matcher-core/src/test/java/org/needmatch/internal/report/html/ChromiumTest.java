package org.needmatch.internal.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.InstalledBrowser;

/**
 * The page in a real browser, where one is installed; continuous integration
 * (CI=true) installs one.
 */
class ChromiumTest {
  @TempDir
  Path folder;

  private record Seen(Document page, String log) {
  }

  @Test
  void rendersWithoutErrorsAndFilters() throws Exception {
    var html = PlanPage.of(Views.oneOfEach(Views.OPTIONS));
    var plain = open(html, "");
    var filtered = open(html, """
        var form = document.getElementById('filters');
        form.elements.i.value = '=food';
        form.dispatchEvent(new Event('change'));
        document.querySelector('[data-zoom=in]').click();
        """);

    assertThat(plain.log()).doesNotContain("CONSOLE").doesNotContain("Uncaught");
    assertThat(filtered.log()).doesNotContain("CONSOLE").doesNotContain("Uncaught");
    assertThat(plain.page().select("html.scripted")).hasSize(1);
    assertThat(plain.page().select("tr[hidden]")).isEmpty();
    assertThat(filtered.page().select("tr[data-i]:not([hidden])").eachAttr("data-i")).isNotEmpty()
        .containsOnly("food");
    assertThat(filtered.page().select("tr[data-i=school][hidden]")).isNotEmpty();
    // Two of the kitchen's three seats: 2,000 of 2,500; two and a half hours each.
    assertThat(filtered.page().select("#selection").text()).isEqualTo(
        "This selection: meets 80.0 % of its weighted need; 1 of 1 sessions run; 2 of 3 seats are "
            + "filled; 5 hours; 0 people reached.");
    assertThat(filtered.page().select("#f-initiatives g.faded[data-i=school]")).hasSize(1);
    assertThat(filtered.page().select(".map svg").attr("viewBox"))
        .isNotEqualTo(plain.page().select(".map svg").attr("viewBox"));
  }

  private Seen open(String html, String script) throws IOException, InterruptedException {
    var page = folder.resolve("page.html");
    Files.writeString(page, html.replace("</body>", "<script>" + script + "</script></body>"));
    var command = new ArrayList<>(List.of(InstalledBrowser.program().toString(), "--headless", "--no-sandbox",
        "--disable-gpu", "--enable-logging=stderr", "--user-data-dir=" + folder.resolve("profile"),
        "--virtual-time-budget=2000", "--dump-dom", page.toUri().toString()));
    var log = folder.resolve("log");
    var dump = folder.resolve("dump");
    var process = new ProcessBuilder(command).redirectError(log.toFile())
        .redirectOutput(dump.toFile()).start();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      InstalledBrowser.notTried("The browser did not answer within a minute; the page was not tried in it.");
    }
    return new Seen(Jsoup.parse(Files.readString(dump)), Files.readString(log));
  }
}

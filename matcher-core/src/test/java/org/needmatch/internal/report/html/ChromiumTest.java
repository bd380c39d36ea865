package org.needmatch.internal.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

  @Test
  void aPersonOrASessionIsFound() throws Exception {
    var found = open(PlanPage.of(Views.oneOfEach(Views.OPTIONS)), """
        var form = document.getElementById('filters');
        form.elements.q.value = ' ANN ';
        form.dispatchEvent(new Event('change'));
        """).page();

    assertThat(found.select(".list tbody tr:not([hidden])")).isNotEmpty()
        .allMatch(row -> row.text().contains("ann"));
    assertThat(found.select(".list[open] > summary").eachText()).contains("The week by person")
        .doesNotContain("By area and initiative");
    assertThat(found.select("#selection").text()).endsWith("of the lists below fit.");
    var day = open(PlanPage.of(Views.oneOfEach(Views.OPTIONS)), """
        var form = document.getElementById('filters');
        form.elements.d.selectedIndex = 1;
        form.dispatchEvent(new Event('change'));
        """).page();
    assertThat(day.select(".list tr[data-d]:not([hidden])").eachAttr("data-d").stream().distinct())
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void axeFindsNothingAtAnyWidthWithEveryListOpen(boolean dark) throws Exception {
    var view = Views.oneOfEach(Views.OPTIONS)
        .since(new PublishedChanges(3, 4, List.of("ann: no longer in Club")));
    var pages = List.of(PlanPage.of(view),
        RotaPage.of(view.problem(), view.outcome().plan(), view.standbys(), true));
    var outer = new StringBuilder("<!DOCTYPE html><html><body>");
    for (var page : pages) {
      for (int width : new int[]{1280, 400}) {
        outer.append("<iframe width=\"" + width + "\" height=\"800\" srcdoc=\"")
            .append(Html.escape(page.replace("</body>",
                "<script>" + axe() + "</script><script>" + CHECK + "</script></body>")))
            .append("\"></iframe>");
      }
    }

    var seen = open(outer.append("</body></html>").toString(), "",
        dark
            ? "--blink-settings=preferredColorScheme=0"
            : "--blink-settings=preferredColorScheme=1")
        .page();

    assertThat(seen.select("p.found").eachText()).hasSize(4)
        .allMatch(text -> text.matches("(1280|400) " + dark + " \\[]"));
  }

  private static final String CHECK = """
      document.querySelectorAll('details').forEach(one => one.open = true);
      axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',
          'best-practice']}).then(({violations}) => {
        const found = parent.document.createElement('p');
        found.className = 'found';
        found.textContent = innerWidth + ' ' + matchMedia('(prefers-color-scheme:dark)').matches
            + ' ' + JSON.stringify(violations.map(one => one.id + ' '
                + one.nodes.map(node => node.html.slice(0, 200) + node.failureSummary)));
        parent.document.body.append(found);
      });
      """;

  private static String axe() throws IOException {
    try (var in = Objects.requireNonNull(ChromiumTest.class.getResourceAsStream("/axe.min.js"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Seen open(String html, String script, String... more)
      throws IOException, InterruptedException {
    var page = folder.resolve("page.html");
    Files.writeString(page,
        script.isEmpty()
            ? html
            : html.replace("</body>", "<script>" + script + "</script></body>"));
    var command = new ArrayList<>(List.of(InstalledBrowser.program().toString(), "--headless",
        "--no-sandbox", "--disable-gpu", "--enable-logging=stderr",
        "--user-data-dir=" + folder.resolve("profile"), "--virtual-time-budget=20000",
        "--dump-dom"));
    command.addAll(List.of(more));
    command.add(page.toUri().toString());
    var log = folder.resolve("log");
    var dump = folder.resolve("dump");
    var process = new ProcessBuilder(command).redirectError(log.toFile())
        .redirectOutput(dump.toFile()).start();
    if (!process.waitFor(180, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      InstalledBrowser.notTried(
          "The browser did not answer within three minutes; the page was not tried in it.");
    }
    return new Seen(Jsoup.parse(Files.readString(dump)), Files.readString(log));
  }
}

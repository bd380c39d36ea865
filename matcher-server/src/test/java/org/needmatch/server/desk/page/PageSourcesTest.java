package org.needmatch.server.desk.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the page's policy and its readers ask of its sources. */
class PageSourcesTest {
  private static final Path PAGE = Path.of("src/main/resources/org/needmatch/server/desk/page");
  private static final Pattern IMPORT = Pattern.compile("from '([^']+)'");
  private static final Pattern MARKUP = Pattern
      .compile("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\(|new Function");
  private static final Pattern INLINE = Pattern
      .compile("<style|\\sstyle=|\\son[a-z]+=|<script(?![^>]*\\ssrc=)");
  private static final int LONGEST = 150;

  private static List<Path> scripts() throws IOException {
    try (var files = Files.list(PAGE)) {
      return files.filter(file -> file.toString().endsWith(".js")).sorted().toList();
    }
  }

  @Test
  void textIsNeverMarkupAndModulesImportOnlyEachOther() throws IOException {
    assertThat(scripts()).hasSizeGreaterThan(10);
    for (var script : scripts()) {
      var text = Files.readString(script);
      assertThat(MARKUP.matcher(text).find()).as("markup in %s", script).isFalse();
      assertThat(text.lines().count()).as("lines of %s", script).isLessThanOrEqualTo(LONGEST);
      IMPORT.matcher(text).results().forEach(found -> assertThat(found.group(1)).startsWith("./")
          .satisfies(name -> assertThat(PAGE.resolve(name)).as("import of %s", script).exists()));
    }
  }

  @Test
  void thePageHasNothingInline() throws IOException {
    assertThat(INLINE.matcher(Files.readString(PAGE.resolve("index.html"))).find()).isFalse();
  }

  @Test
  void nodeReadsEveryScriptAsAModule() throws IOException, InterruptedException {
    for (var script : scripts()) {
      var command = new ArrayList<>(List.of("node", "--input-type=module", "--check"));
      Process node;
      try {
        node = new ProcessBuilder(command).redirectErrorStream(true).redirectInput(script.toFile())
            .start();
      } catch (IOException e) {
        abort("No node is installed, so the page's scripts were not read by it.");
        return;
      }
      assertThat(node.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .as(script.toString()).isEmpty();
    }
  }
}

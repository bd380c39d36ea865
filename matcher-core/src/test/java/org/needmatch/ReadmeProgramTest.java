package org.needmatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.api.Matcher;

/** The program on the front page is compiled as it stands there, and run. */
class ReadmeProgramTest {
  private static final Pattern PROGRAM = Pattern.compile("(?s)```java\\n(.*?)```");

  @TempDir
  private Path folder;

  @Test
  void compilesAndPlaces() throws Exception {
    var readme = PROGRAM.matcher(Files.readString(Path.of("..", "README.md")));
    assertThat(readme.find()).isTrue();
    var source = folder.resolve("Front.java");
    Files.writeString(source,
        "import java.time.*; import org.needmatch.api.*; import org.needmatch.domain.*;"
            + " import org.needmatch.run.*;\n"
            + "public class Front {\n  public static void main(String[] args) {\n" + readme.group(1)
            + "  }\n}\n");
    var errors = new ByteArrayOutputStream();
    int failed = ToolProvider.getSystemJavaCompiler().run(null, null, errors, "-proc:none", "-cp",
        System.getProperty("java.class.path") + File.pathSeparator
            + Path.of(Matcher.class.getProtectionDomain().getCodeSource().getLocation().toURI()),
        "-d", folder.toString(), source.toString());
    assertThat(failed).as(errors.toString()).isZero();

    var printed = new ByteArrayOutputStream();
    var before = System.out;
    System.setOut(new PrintStream(printed, true));
    try (var loader = new URLClassLoader(new URL[]{folder.toUri().toURL()},
        getClass().getClassLoader())) {
      loader.loadClass("Front").getMethod("main", String[].class).invoke(null,
          (Object) new String[0]);
    } finally {
      System.setOut(before);
    }
    assertThat(printed.toString().lines()).containsExactly("v1 goes to n1");
  }
}

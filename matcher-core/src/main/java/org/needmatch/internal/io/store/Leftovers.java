package org.needmatch.internal.io.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.regex.Pattern;

/**
 * Drafts of single files whose process died, each named after its process; also
 * those that versions before the journal left, once they are a day old.
 */
final class Leftovers {
  private static final Pattern NAME = Pattern.compile("\\..*\\.([0-9]{1,18})\\.needmatch");
  private static final Pattern OLD_NAME = Pattern
      .compile("\\..+\\.(?:csv|json|html|ics|mps)\\.([0-9]{1,18})\\.tmp");
  private static final Duration OLD = Duration.ofDays(1);

  private Leftovers() {
  }

  /** The draft of a file of this process. */
  static Path draft(Path target) {
    return target.resolveSibling(
        "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".needmatch");
  }

  static void sweep(Path folder, Disk disk) throws IOException {
    var dead = new ArrayList<Path>();
    try (var files = Files.newDirectoryStream(folder, Leftovers::isOfTheDead)) {
      files.forEach(dead::add);
    }
    dead.sort(null);
    for (var file : dead) {
      disk.delete(file);
    }
  }

  private static boolean isOfTheDead(Path file) throws IOException {
    return isOfTheDead(file, NAME)
        || isOfTheDead(file, OLD_NAME) && Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS)
            .toInstant().isBefore(Instant.now().minus(OLD));
  }

  private static boolean isOfTheDead(Path file, Pattern names) {
    var name = names.matcher(String.valueOf(file.getFileName()));
    return name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
  }
}

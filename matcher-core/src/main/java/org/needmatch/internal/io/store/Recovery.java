package org.needmatch.internal.io.store;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Brings a set to its end, under the lock of its folder: what is committed is
 * moved in, what is not goes. Every step may be done again, so that dying in
 * here does no harm either.
 */
final class Recovery {
  private static final int ATTEMPTS = 3;
  private static final long PAUSE_MILLIS = 20;

  private final Path folder;
  private final Path stage;
  private final Disk disk;

  private Recovery(Path folder, Disk disk) {
    this.folder = folder;
    this.disk = disk;
    stage = folder.resolve(Journal.STAGE);
  }

  /** Whatever a dead writer left: finished when committed, else taken away. */
  static void run(Path folder, Disk disk) throws IOException {
    Leftovers.sweep(folder, disk);
    if (!Files.isDirectory(folder.resolve(Journal.STAGE), LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    var journal = Journal.committed(folder);
    if (journal != null) {
      finish(folder, journal, disk);
    } else {
      undo(folder, disk);
    }
  }

  /** Moves a committed set in, then forgets the journal. */
  static void finish(Path folder, Journal journal, Disk disk) throws IOException {
    var recovery = new Recovery(folder, disk);
    recovery.moveIn(journal);
    recovery.clean();
  }

  /** Takes away what was staged and not committed. */
  static void undo(Path folder, Disk disk) throws IOException {
    var recovery = new Recovery(folder, disk);
    var begun = Journal.begun(folder);
    for (var put : begun.puts()) {
      if (!put.nearby()) {
        disk.delete(put.place(folder).draft(recovery.stage, put.number()));
      }
    }
    for (var name : begun.folders().reversed()) {
      recovery.deleteIfEmpty(folder.resolve(name));
    }
    recovery.clean();
  }

  private void moveIn(Journal journal) throws IOException {
    Set<Path> touched = new LinkedHashSet<>(List.of(folder));
    for (var put : journal.puts()) {
      var place = put.place(folder);
      var draft = place.draft(stage, put.number());
      if (Files.exists(draft, LinkOption.NOFOLLOW_LINKS)) {
        insist(() -> disk.move(draft, place.target()));
      }
      touched.add(parent(place.target()));
    }
    for (var name : journal.removals()) {
      var file = folder.resolve(name);
      if (removable(file)) {
        insist(() -> disk.delete(file));
        touched.add(parent(file));
      }
    }
    for (var one : touched) {
      insist(() -> disk.force(one));
    }
    for (var name : journal.folders()) {
      deleteIfEmpty(folder.resolve(name));
    }
  }

  private boolean removable(Path file) throws IOException {
    var parent = parent(file);
    return Files.isDirectory(parent) && parent.toRealPath().startsWith(folder)
        && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** The journal goes last, so that what is left after a crash is still known. */
  private void clean() throws IOException {
    var drafts = new ArrayList<Path>();
    try (var files = Files.list(stage)) {
      files.filter(file -> !isJournal(file)).sorted().forEach(drafts::add);
    }
    drafts.add(stage.resolve(Journal.BEGUN));
    drafts.add(stage.resolve(Journal.COMMITTED));
    drafts.add(stage);
    for (var file : drafts) {
      insist(() -> disk.delete(file));
    }
  }

  private static boolean isJournal(Path file) {
    return file.endsWith(Journal.BEGUN) || file.endsWith(Journal.COMMITTED);
  }

  private void deleteIfEmpty(Path path) throws IOException {
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      try {
        disk.delete(path);
      } catch (DirectoryNotEmptyException e) {
        // Somebody's files are in it.
        return;
      }
    }
  }

  interface Step {
    void run() throws IOException;
  }

  /** Tries again: a scanner may hold a file for a moment. */
  static void insist(Step step) throws IOException {
    for (int attempt = 1;; attempt++) {
      try {
        step.run();
        return;
      } catch (IOException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
      try {
        Thread.sleep(PAUSE_MILLIS * attempt);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  static Path parent(Path file) {
    var parent = file.getParent();
    return parent == null ? file : parent;
  }
}

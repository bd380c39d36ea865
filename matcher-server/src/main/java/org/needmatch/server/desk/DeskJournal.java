package org.needmatch.server.desk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The edits of a desk that nobody has saved yet, in a hidden file of the plan's
 * folder: a line each, on disk before the edit is confirmed. The file is locked
 * by its desk for as long as the process lives, so that another desk knows a
 * dead one's by that it can lock it. Not thread-safe.
 */
final class DeskJournal implements AutoCloseable {
  private static final String FIRST = ".desk-";
  private static final String LAST = ".journal";
  private static final String HEAD = "needmatch/desk-journal/1 ";
  private static final String UNDO = "{\"do\":\"undo\"}";
  private static final String REDO = "{\"do\":\"redo\"}";

  /**
   * Those of this process, which must not be opened again: closing them a second
   * time would let go of their locks.
   */
  private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private @Nullable FileChannel channel;
  private @Nullable Path file;

  DeskJournal(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /**
   * What a dead desk left.
   *
   * @param when
   *          it began to edit, as it says
   * @param edits
   *          those that stood at the end, in order
   * @param unreadable
   *          edits among them that cannot be read
   */
  record Left(Path file, String when, List<Edit> edits, int unreadable) {
    Left {
      edits = List.copyOf(edits);
    }

    void forget() throws IOException {
      Files.deleteIfExists(file);
    }
  }

  void edit(Edit edit) throws IOException {
    append(EditLine.of(edit));
  }

  void undo() throws IOException {
    append(UNDO);
  }

  void redo() throws IOException {
    append(REDO);
  }

  /**
   * Writes a line and waits until it is on disk; nothing of it stays if that
   * fails.
   */
  private void append(String line) throws IOException {
    var out = channel == null ? open() : channel;
    long end = out.position();
    try {
      write(out, line);
      out.force(false);
    } catch (IOException e) {
      out.truncate(end);
      throw e;
    }
  }

  private FileChannel open() throws IOException {
    Files.createDirectories(folder);
    var path = folder.resolve(FIRST + UUID.randomUUID() + LAST);
    var opened = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    OPEN.add(path);
    try {
      opened.lock();
      write(opened, HEAD + Instant.now().truncatedTo(ChronoUnit.SECONDS));
    } catch (IOException e) {
      clear(path, opened);
      throw e;
    }
    force(folder);
    file = path;
    channel = opened;
    return opened;
  }

  /** Where folders cannot be forced, what the file itself does has to do. */
  private static void force(Path folder) {
    try (var parent = FileChannel.open(folder, StandardOpenOption.READ)) {
      parent.force(true);
    } catch (IOException e) {
      return;
    }
  }

  private static void write(FileChannel out, String line) throws IOException {
    var bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      out.write(bytes);
    }
  }

  /**
   * Holds these edits in place of its own, which are saved, done again or not
   * wanted. At no moment are both missing.
   */
  void replace(List<Edit> edits) throws IOException {
    var before = file;
    var held = channel;
    channel = null;
    file = null;
    try {
      for (var edit : edits) {
        edit(edit);
      }
    } catch (IOException e) {
      clear(file, channel);
      file = before;
      channel = held;
      throw e;
    }
    clear(before, held);
  }

  private static void clear(@Nullable Path path, @Nullable FileChannel held) throws IOException {
    if (held != null) {
      held.close();
    }
    if (path != null) {
      OPEN.remove(path);
      Files.deleteIfExists(path);
    }
  }

  /** Lets go of the file, whose edits the next desk then finds. */
  @Override
  public void close() throws IOException {
    var out = channel;
    channel = null;
    if (out != null) {
      out.close();
    }
    if (file != null) {
      OPEN.remove(file);
    }
  }

  /** What dead desks left in the folder, the oldest file first. */
  static List<Left> left(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder.toAbsolutePath().normalize())) {
      var found = new ArrayList<Left>();
      for (var path : files.filter(DeskJournal::isJournal).sorted().toList()) {
        var one = read(path);
        if (one != null) {
          found.add(one);
        }
      }
      found.sort(Comparator.comparing(Left::when));
      return found;
    }
  }

  private static boolean isJournal(Path path) {
    var name = String.valueOf(path.getFileName());
    return name.startsWith(FIRST) && name.endsWith(LAST) && Files.isRegularFile(path);
  }

  /** Null while its desk lives. */
  private static @Nullable Left read(Path path) throws IOException {
    if (OPEN.contains(path)) {
      return null;
    }
    try (var in = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        var lock = in.tryLock()) {
      if (lock == null) {
        return null;
      }
      var bytes = ByteBuffer.allocate((int) Math.min(in.size(), Integer.MAX_VALUE - 8));
      while (bytes.hasRemaining() && in.read(bytes) >= 0) {
        // Until the end.
        continue;
      }
      return parsed(path, new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  /** The edits that stand; a line that was cut off was never confirmed. */
  private static Left parsed(Path path, String text) {
    var lines = text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    var edits = new ArrayList<Optional<Edit>>();
    int standing = 0;
    for (var line : lines.subList(Math.min(1, lines.size()), lines.size())) {
      if (line.equals(UNDO)) {
        standing = Math.max(0, standing - 1);
      } else if (line.equals(REDO)) {
        standing = Math.min(edits.size(), standing + 1);
      } else {
        edits.subList(standing, edits.size()).clear();
        edits.add(Optional.ofNullable(EditLine.read(line)));
        standing++;
      }
    }
    var head = lines.isEmpty() ? "" : lines.getFirst();
    var stand = edits.subList(0, standing).stream().flatMap(Optional::stream).toList();
    return new Left(path, head.startsWith(HEAD) ? head.substring(HEAD.length()) : "", stand,
        standing - stand.size());
  }
}

package org.needmatch.internal.io.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.io.store.SetRecovery;
import org.needmatch.internal.io.table.SourceFile;
import org.needmatch.internal.io.table.TableFault;
import org.needmatch.internal.text.Sha256;
import org.needmatch.io.store.OutputException;

/**
 * The files of a folder, each read once. File names match without regard to
 * case; an exact match comes first.
 */
public final class InputFolder {
  /** Bytes of a file that are read whatever the memory. */
  private static final long ALWAYS = 512L << 20;
  /** Of memory for each byte of a file, with the problem that is made of it. */
  private static final int MEMORY_A_BYTE = 32;

  private final Path folder;
  /** The one file that counts, null when all do. */
  private final @Nullable String only;
  private final Map<String, Path> byLowerName = new TreeMap<>();
  private final Map<String, byte[]> read = new TreeMap<>();

  /** A single file, as if it were alone in its folder. */
  static InputFolder ofOne(Path file) throws TableFault {
    var parent = file.toAbsolutePath().getParent();
    return new InputFolder(parent == null ? file : parent, name(file));
  }

  public InputFolder(Path folder) throws TableFault {
    this(folder, null);
  }

  private InputFolder(Path folder, @Nullable String only) throws TableFault {
    this.folder = folder;
    this.only = only;
    settle(folder);
    try (var paths = Files.list(folder)) {
      paths.sorted().filter(path -> only == null || name(path).equals(only))
          .forEach(path -> byLowerName.putIfAbsent(name(path).toLowerCase(Locale.ROOT), path));
    } catch (IOException | UncheckedIOException e) {
      throw unreadable(folder.toString(), e);
    }
  }

  /** The file, null when there is none of that name. */
  @Nullable
  public SourceFile find(String name) throws TableFault {
    var path = place(name);
    if (path == null) {
      return null;
    }
    var source = load(path);
    read.put(source.name(), source.bytes());
    return source;
  }

  /** A file that is looked at and, so far, not read. */
  public SourceFile peek(String name) throws TableFault {
    return load(folder.resolve(name));
  }

  /** Whether there is a file of that name. */
  boolean has(String name) {
    return place(name) != null;
  }

  /** Where the file is, null when there is none of that name. */
  @Nullable
  Path place(String name) {
    var exact = folder.resolve(name);
    return only == null && Files.exists(exact)
        ? exact
        : byLowerName.get(name.toLowerCase(Locale.ROOT));
  }

  /** The names of all files, sorted. */
  public List<String> names() {
    return byLowerName.values().stream().filter(Files::isRegularFile).map(InputFolder::name)
        .toList();
  }

  /** Files read by nobody so far, sorted, without hidden ones and folders. */
  List<String> unread() throws TableFault {
    try (var paths = Files.list(folder)) {
      return paths.filter(Files::isRegularFile).map(InputFolder::name)
          .filter(name -> only == null && !name.startsWith(".") && !read.containsKey(name)).sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw unreadable(folder.toString(), e);
    }
  }

  Set<String> namesRead() {
    return Collections.unmodifiableSet(read.keySet());
  }

  /** SHA-256 in hexadecimal over names and bytes of the files read so far. */
  String hash() {
    return hash(read);
  }

  static String hash(Map<String, byte[]> files) {
    var digest = Sha256.digest();
    for (var file : new TreeMap<>(files).entrySet()) {
      var head = file.getKey() + "\0" + file.getValue().length + "\0";
      digest.update(head.getBytes(StandardCharsets.UTF_8));
      digest.update(file.getValue());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  public static SourceFile load(Path path) throws TableFault {
    return load(path, largest(Runtime.getRuntime().maxMemory()));
  }

  /** The largest file that is read with so much memory, in bytes. */
  static long largest(long memory) {
    return Math.clamp(memory / MEMORY_A_BYTE, ALWAYS, Integer.MAX_VALUE - 8L);
  }

  static SourceFile load(Path path, long largest) throws TableFault {
    settle(path);
    var name = name(path);
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      throw new TableFault(FindingCode.UNREADABLE.of(
          name, name + " cannot be read: it is "
              + (Files.isDirectory(path) ? "a folder" : "no file") + ".",
          "nothing was read", "Put a file there; a pipe or a device is not read."));
    }
    try {
      long size = Files.size(path);
      if (size > largest) {
        throw new TableFault(FindingCode.FILE_TOO_LARGE.of(name,
            name + " has " + (size >> 20) + " MB; " + (largest >> 20)
                + " MB is the most with the memory that Java may use here.",
            "nothing was read",
            "Give Java " + MEMORY_A_BYTE + " bytes of memory (-Xmx) for each byte of a file up to"
                + " 2 GB, or take out the columns and weeks that are not needed."));
      }
      return new SourceFile(name, Files.readAllBytes(path));
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  private static void settle(Path path) throws TableFault {
    try {
      SetRecovery.of(path);
    } catch (OutputException e) {
      throw new TableFault(FindingCode.UNREADABLE.of(name(path), String.valueOf(e.getMessage()),
          "nothing was read", "Run the command again when that is mended."));
    }
  }

  private static TableFault unreadable(String name, Exception e) {
    boolean denied = e instanceof AccessDeniedException
        || e.getCause() instanceof AccessDeniedException;
    return new TableFault(FindingCode.UNREADABLE.of(name,
        name + " cannot be read: " + (denied ? "permission is denied" : e.getMessage()) + ".",
        "nothing was read", "Make sure that it exists, is of the right kind and may be read."));
  }

  private static String name(Path path) {
    var name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }
}

package org.needmatch.server.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.needmatch.internal.io.read.PartFiles;
import org.needmatch.internal.text.Sha256;

/**
 * What a desk has seen of its folders: the SHA-256 of the plan's files that
 * others may write, and which files the input has, with their sizes and times.
 * Cost: linear in the plan's files.
 */
record FolderStamp(String plan, String input) {
  private static final List<String> FILES = List.of("assignments.csv", "kept.csv", "standby.csv",
      "summary.json", "notes.csv");

  static FolderStamp of(Path input, Path plan) throws IOException {
    var digest = Sha256.digest();
    var names = new TreeSet<>(FILES);
    names.addAll(PartFiles.names(plan, "assignments.csv"));
    for (var name : names) {
      try {
        var bytes = Files.readAllBytes(plan.resolve(name));
        digest.update((name + " " + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
      } catch (NoSuchFileException e) {
        digest.update((name + " none\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    return new FolderStamp(HexFormat.of().formatHex(digest.digest()), listed(input));
  }

  private static String listed(Path input) throws IOException {
    var digest = Sha256.digest();
    if (Files.isDirectory(input)) {
      try (var files = Files.list(input)) {
        files.filter(Files::isRegularFile).filter(file -> !isHidden(file)).sorted()
            .forEach(file -> digest.update(line(file)));
      }
    } else {
      digest.update(line(input));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static boolean isHidden(Path file) {
    return String.valueOf(file.getFileName()).startsWith(".");
  }

  private static byte[] line(Path file) {
    try {
      return (file.getFileName() + " " + Files.size(file) + " " + Files.getLastModifiedTime(file)
          + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      return new byte[0];
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

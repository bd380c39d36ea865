package org.needmatch.benchmarks.library;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.TreeMap;
import org.needmatch.internal.text.Sha256;

/**
 * What tells an instance from every other: SHA-256 over the cells of its files.
 * Files come by name, rows in their order, cells by the name of their column,
 * blank ones left out, so that a column that later versions add and leave blank
 * changes nothing. matcher.json counts byte by byte.
 */
public final class Digest {
  private static final char CELL = '\u001f';
  private static final char ROW = '\n';

  private Digest() {
  }

  /** Of the CSV files and the settings of a folder, in hexadecimal. */
  public static String ofInput(Path folder) throws IOException {
    var digest = Sha256.digest();
    try (var files = Files.list(folder)) {
      for (var file : files.sorted().toList()) {
        var name = file.getFileName().toString();
        if (name.endsWith(".csv")) {
          update(digest, name + ROW);
          cells(file, digest);
        } else if (name.equals("matcher.json")) {
          update(digest, name + ROW);
          digest.update(Files.readAllBytes(file));
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Of bytes as they are, in hexadecimal. */
  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(Sha256.digest().digest(bytes));
  }

  private static void cells(Path file, MessageDigest digest) throws IOException {
    try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : csv) {
        var text = new StringBuilder();
        new TreeMap<>(row.getFieldsAsMap()).forEach((column, value) -> {
          if (!value.isBlank()) {
            text.append(column).append('=').append(value).append(CELL);
          }
        });
        update(digest, text.append(ROW).toString());
      }
    }
  }

  private static void update(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
  }
}

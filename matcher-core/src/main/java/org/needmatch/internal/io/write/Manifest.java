package org.needmatch.internal.io.write;

import static org.needmatch.internal.io.write.WriteMessages.say;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.needmatch.internal.io.read.PartFiles;
import org.needmatch.internal.io.store.FileSet;
import org.needmatch.internal.text.Sha256;
import org.needmatch.plan.Assignment;

/**
 * What summary.json says of the other files of its set under {@code files}: for
 * each its size in bytes and its SHA-256, and for assignments.csv the SHA-256
 * of its seats, which a change of statuses or of columns leaves as it is.
 */
public final class Manifest {
  /** The file that it is in. */
  public static final String SUMMARY = "summary.json";
  private static final String CERTIFICATE = "certificate.csv";
  private static final String PARTS = "certificate/";
  private static final String ASSIGNMENTS = "assignments.csv";
  private static final ObjectMapper MAPPER = new ObjectMapper()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .setNodeFactory(JsonNodeFactory.withExactBigDecimals(true));

  private Manifest() {
  }

  /** Puts the files of a new set into its summary. */
  public static void put(ObjectNode summary, SortedMap<String, Path> drafts, List<Assignment> seats)
      throws IOException {
    var files = summary.putObject("files");
    put(files, drafts);
    if (drafts.containsKey(ASSIGNMENTS)) {
      files.withObjectProperty(ASSIGNMENTS).put("seats", hashOfSeats(seats));
    }
  }

  /**
   * Lets the summary that is in a folder follow when some of its files are
   * replaced; a folder without one, or with one that names no files, is left
   * alone.
   */
  static void follow(FileSet set, Path folder) {
    var file = folder.resolve(SUMMARY);
    if (!Files.isRegularFile(file)) {
      return;
    }
    try {
      if (MAPPER.readTree(Files.readAllBytes(file)) instanceof ObjectNode summary
          && summary.get("files") instanceof ObjectNode files) {
        set.addLast(SUMMARY, (draft, drafts) -> {
          put(files, drafts);
          Files.writeString(draft, SummaryJson.text(summary), StandardCharsets.UTF_8);
        });
      }
    } catch (IOException e) {
      // A summary that is no JSON speaks of no files; verify says so.
      return;
    }
  }

  private static void put(ObjectNode files, Map<String, Path> drafts) throws IOException {
    for (var draft : drafts.entrySet()) {
      files.withObjectProperty(draft.getKey()).put("size", Files.size(draft.getValue()))
          .put("sha256", hash(draft.getValue()));
    }
  }

  /**
   * Files and folders of the set that a folder's summary names, itself among
   * them, in order of name.
   */
  public static SortedSet<String> names(Path folder) throws IOException {
    var names = new TreeSet<>(Set.of(SUMMARY));
    summary(folder).path("files").fieldNames()
        .forEachRemaining(name -> names.add(name.replaceFirst("/.*", "/")));
    return names;
  }

  /**
   * A sentence for each file in a folder that is not as its summary says; a
   * certificate may be taken away, and then proves nothing.
   */
  public static List<String> differences(Path folder, List<Assignment> seats) throws IOException {
    var found = new ArrayList<String>();
    if (!(summary(folder).get("files") instanceof ObjectNode files)) {
      return found;
    }
    for (var entry : files.properties()) {
      var name = entry.getKey();
      var file = folder.resolve(name);
      if (!Files.isRegularFile(file)) {
        boolean noProof = name.equals(CERTIFICATE)
            || name.startsWith(PARTS) && !PartFiles.in(folder.resolve(PARTS));
        if (!noProof) {
          found.add(say("manifest.missing", name));
        }
      } else if (!hash(file).equals(entry.getValue().path("sha256").asText())) {
        var said = entry.getValue().path("seats").asText();
        if (said.isEmpty()) {
          found.add(say("manifest.other-file", name));
        } else if (!said.equals(hashOfSeats(seats))) {
          found.add(say("manifest.other-seats", name));
        }
      }
    }
    return found;
  }

  private static ObjectNode summary(Path folder) throws IOException {
    try {
      return MAPPER.readTree(Files.readAllBytes(folder.resolve(SUMMARY))) instanceof ObjectNode node
          ? node
          : MAPPER.createObjectNode();
    } catch (JsonProcessingException e) {
      return MAPPER.createObjectNode();
    }
  }

  /** In hexadecimal, of the seats in the order of their ids. */
  private static String hashOfSeats(List<Assignment> seats) {
    var digest = Sha256.digest();
    seats
        .stream().map(row -> row.needId() + "\0" + row.role() + "\0" + row.seat() + "\0"
            + row.volunteerId() + "\n")
        .sorted().forEach(row -> digest.update(row.getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String hash(Path file) throws IOException {
    var digest = Sha256.digest();
    try (var in = Files.newInputStream(file)) {
      var buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}

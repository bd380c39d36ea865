package org.needmatch.io.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.needmatch.domain.Problem;
import org.needmatch.internal.io.store.FileSet;
import org.needmatch.internal.io.write.MemberFiles;
import org.needmatch.internal.io.write.NeedFiles;
import org.needmatch.internal.io.write.OwnPolicyFile;
import org.needmatch.internal.io.write.PeopleFiles;
import org.needmatch.internal.io.write.PlaceFiles;
import org.needmatch.internal.io.write.ProblemDocument;
import org.needmatch.internal.io.write.ProblemTables;
import org.needmatch.internal.io.write.SettingsFile;
import org.needmatch.internal.io.write.TravelFile;
import org.needmatch.internal.io.write.VolunteerFiles;

/**
 * Writes a problem as the folder of CSV files, or the one JSON document, that
 * the reader takes.
 * <p>
 * Reading it gives an equal problem again, but for what the format itself
 * brings: a window of a day or more comes back cut at midnights, a pin with the
 * continuity that its row implies and, where anything was offered, as offered,
 * an organisation's own policy file, which stays with who wrote it, a remote
 * need without a place with that of its area, and the extra-seat value without
 * trailing zeros.
 * <p>
 * Stateless and thread-safe; of two writers of a folder one waits. The cost is
 * linear in the problem; 100,000 volunteers take a few seconds.
 */
public final class ProblemWriter {
  private static final List<String> OPTIONAL = List.of("availability.csv", "members.csv",
      "roles.csv", "areas.csv", "initiatives.csv", "previous.csv", "pairs.csv", "history.csv",
      "travel.csv", "matcher.json");

  private ProblemWriter() {
  }

  /**
   * Writes volunteers.csv and needs.csv, and of the other files those that the
   * problem needs; the other files of an earlier problem in the folder are taken
   * away, since they would be read with this one. Files of any other name stay.
   * All are published as one set.
   *
   * @param problem
   *          what to write
   * @param folder
   *          made when it is not there
   * @throws IOException
   *           when the folder cannot be written; it stays as it was
   * @throws IllegalArgumentException
   *           when the format cannot hold a value, such as an id in a list that
   *           contains a semicolon; the folder stays as it was
   */
  public static void write(Problem problem, Path folder) throws IOException {
    var files = new FileSet(folder, "generate");
    var tables = ProblemTables.files(files);
    VolunteerFiles.write(problem.volunteers(), tables);
    MemberFiles.write(problem.volunteers(), tables);
    NeedFiles.write(problem.needs(), tables);
    PlaceFiles.write(problem, tables);
    PeopleFiles.write(problem, tables);
    TravelFile.write(problem, tables);
    OwnPolicyFile.write(problem, files);
    SettingsFile.write(problem, files);
    OPTIONAL.forEach(files::remove);
    files.publish();
  }

  /**
   * {@return the problem as one JSON document, which the reader takes like a
   * folder}
   *
   * @param problem
   *          the problem
   * @throws IllegalArgumentException
   *           when the format cannot hold a value, such as an id in a list that
   *           contains a semicolon, or a policy that is a file of its own
   */
  public static String document(Problem problem) {
    return ProblemDocument.of(problem);
  }
}

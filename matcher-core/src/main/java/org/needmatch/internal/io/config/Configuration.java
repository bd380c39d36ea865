package org.needmatch.internal.io.config;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.Settings;
import org.needmatch.internal.io.cell.Dates;
import org.needmatch.internal.io.table.Mapping;
import org.needmatch.internal.io.table.Schema;
import org.needmatch.metrics.ValueRate;

/**
 * All that matcher.json and its overrides say.
 *
 * @param week
 *          any day of the planning week, null when not given
 * @param weeks
 *          how many weeks are planned, 1 or more
 * @param valueRate
 *          for time that no initiative's own hourly value covers, null when
 *          none is chosen
 * @param packChosen
 *          whether a policy pack is named, or none on purpose
 * @param files
 *          our file name to the name of the file that is read in its stead; the
 *          name of another file to nothing when it is to be left out
 * @param mappings
 *          our file name to its mapping
 * @param reading
 *          what it says beside the shape of single files
 * @param templates
 *          folder of the templates of messages, empty for the built-in ones
 */
public record Configuration(Settings settings, @Nullable LocalDate week, int weeks, Dates dates,
    @Nullable ValueRate valueRate, boolean packChosen, Map<String, String> files,
    Map<String, Mapping> mappings, ReadingRules reading, String templates) {

  /** The same with an organisation's own policy in the pack. */
  public Configuration with(PolicyPack pack) {
    var now = settings.safeguarding();
    return new Configuration(
        settings.toBuilder().safeguarding(now.toBuilder().pack(pack).build()).build(), week, weeks,
        dates, valueRate, packChosen, files, mappings, reading, templates);
  }

  /** Whether a file, or a sheet of a workbook, is not to be read on purpose. */
  public boolean leavesOut(String name) {
    return files.entrySet().stream()
        .anyMatch(one -> one.getValue().isEmpty() && one.getKey().equalsIgnoreCase(name));
  }

  /** How the file's names and words become ours. */
  public Mapping mapping(Schema schema) {
    return mappings.getOrDefault(schema.file(), Mapping.NONE);
  }
}

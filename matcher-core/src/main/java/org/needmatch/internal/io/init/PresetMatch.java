package org.needmatch.internal.io.init;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * A preset with the files that it was found in.
 *
 * @param files
 *          the preset's name of each table that was found to the file that it
 *          is
 * @param settings
 *          what matcher.json says of them, ready to be written
 * @param questions
 *          those that arise with these files
 */
public record PresetMatch(Preset preset, Map<String, String> files, ObjectNode settings,
    List<PresetQuestion> questions) {
}

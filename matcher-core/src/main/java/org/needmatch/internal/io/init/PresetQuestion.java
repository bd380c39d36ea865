package org.needmatch.internal.io.init;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What a preset leaves to people.
 *
 * @param name
 *          by which an answer calls it; empty when nothing can be answered but
 *          by a file
 * @param about
 *          headers, one of which a file must have for the question to arise;
 *          empty when it always does
 * @param text
 *          the question, in plain words
 * @param line
 *          what to add to matcher.json when the answer is yes; with words to be
 *          replaced where the question says so, and empty when a file is wanted
 */
public record PresetQuestion(String name, List<String> about, String text, ObjectNode line) {
}

package org.needmatch.internal.io.init;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.needmatch.diagnostics.Finding;

/**
 * How the files of a folder would be read.
 *
 * @param settings
 *          matcher.json, an object that may be empty
 * @param unreadable
 *          files that could not be looked at, and why
 */
public record Proposal(String settings, List<ProposedTable> tables, List<OpenQuestion> open,
    List<Finding> unreadable) {
  private static final String NOTHING = "{ }";

  /** Copies the lists. */
  public Proposal {
    tables = List.copyOf(tables);
    open = List.copyOf(open);
    unreadable = List.copyOf(unreadable);
  }

  /** Whether none of the tables is taken for a file of ours. */
  public boolean readsNothing() {
    return tables.stream().allMatch(table -> table.ours().isEmpty());
  }

  /** Whether the files are read as they are, without settings. */
  public boolean isEmpty() {
    return settings.equals(NOTHING);
  }

  /** Whether it says all that another matcher.json says. */
  public boolean includes(String other) {
    try {
      return holds(DraftSettings.MAPPER.readTree(settings), DraftSettings.MAPPER.readTree(other));
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  private static boolean holds(JsonNode all, JsonNode part) {
    return all.equals(part) || all.isObject() && part.isObject() && part.properties().stream()
        .allMatch(one -> all.has(one.getKey()) && holds(all.path(one.getKey()), one.getValue()));
  }
}

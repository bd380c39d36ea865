package org.needmatch.internal.io.config;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.io.cell.Slot;
import org.needmatch.internal.io.cell.Timestamps;
import org.needmatch.internal.io.cell.WordParser;
import org.needmatch.internal.io.reshape.PersonGrid;
import org.needmatch.internal.io.reshape.SlotColumns;
import org.needmatch.internal.io.reshape.SlotWords;
import org.needmatch.internal.io.table.Schema;
import org.needmatch.internal.io.table.Schemas;
import org.needmatch.internal.io.table.TableFault;

/** Reads how availability stands in columns or in a grid. */
record SlotOptions(Schema schema, Timestamps timestamps) {
  private static final Pattern SPAN = Pattern
      .compile("(?:[01]?\\d|2[0-4]):[0-5]\\d-(?:[01]?\\d|2[0-4]):[0-5]\\d");

  SlotColumns columns(OptionNode node) throws TableFault {
    node.only("columns", "words", "separator", "minutes", "nightUntil");
    return new SlotColumns(into(node), headers(node.child("columns")), slotWords(node));
  }

  /** The header over the first column may be blank. */
  private static List<String> headersOf(OptionNode node) throws TableFault {
    return node.list().stream().map(each -> each.node().asText()).toList();
  }

  private SlotWords slotWords(OptionNode node) throws TableFault {
    return new SlotWords(words(node), node.has("separator") ? sign(node.child("separator")) : null,
        node.has("minutes") ? node.child("minutes").whole(1, 1440) : 0,
        node.has("nightUntil") ? ExportShape.time(node.child("nightUntil")) : 0);
  }

  PersonGrid grid(OptionNode node) throws TableFault {
    node.only("time", "minutes", "yes", "hash", "words", "separator", "nightUntil");
    var yes = new HashSet<>(Set.of("1", "yes", "y", "x", "true", "available", "\u2713"));
    if (node.has("yes")) {
      yes.clear();
      node.child("yes").texts().forEach(word -> yes.add(WordParser.lower(word)));
    }
    var words = slotWords(node);
    return new PersonGrid(into(node), headersOf(node.child("time")), words.minutes(),
        Set.copyOf(yes), node.has("hash") && node.child("hash").yes(), words, timestamps);
  }

  private String into(OptionNode node) throws TableFault {
    if (schema == Schemas.VOLUNTEERS) {
      return "availability";
    }
    if (schema == Schemas.AVAILABILITY) {
      return "windows";
    }
    throw node.bad("is about a file without availability",
        "Write it under volunteers.csv or availability.csv.");
  }

  private Map<String, @Nullable Slot> headers(OptionNode node) throws TableFault {
    var headers = new LinkedHashMap<String, @Nullable Slot>();
    if (node.isList()) {
      for (var header : node.list()) {
        headers.put(header.text(), slot(header, header.text()));
      }
    } else {
      for (var header : node.entries().entrySet()) {
        var said = header.getValue().node().asText();
        headers.put(header.getKey(), said.isEmpty() ? null : slot(header.getValue(), said));
      }
    }
    if (headers.isEmpty()) {
      throw node.bad("names no column", "Write {\"Monday\": \"Mon\"}, or a list of headers.");
    }
    return headers;
  }

  private Slot slot(OptionNode node, String text) throws TableFault {
    var slot = Slot.of(text, timestamps);
    if (slot == null) {
      throw node.bad("is neither a day nor a date, nor one of them with a start and an end",
          "Write such as Mon, 2026-11-28 or Mon 09:00-12:30.");
    }
    return slot;
  }

  private Map<String, String> words(OptionNode node) throws TableFault {
    var words = new HashMap<String, String>();
    if (node.has("words")) {
      for (var word : node.child("words").entries().entrySet()) {
        var said = word.getValue().node().asText();
        var span = WordParser.lower(said.replace(" ", ""));
        if (!span.isEmpty() && !span.equals("yes") && !SPAN.matcher(span).matches()) {
          span = windows(word.getValue(), said);
        }
        words.put(WordParser.lower(word.getKey().strip()), span);
      }
    }
    return words;
  }

  private String windows(OptionNode node, String said) throws TableFault {
    for (var window : WordParser.list(said)) {
      var slot = Slot.of(window, timestamps);
      if (slot == null || slot.span() == null) {
        throw node.bad("is no span of time",
            "Write such as 09:00-12:30 or Mon 09:00-12:30, yes for the whole slot, or \"\" for no"
                + " time.");
      }
    }
    return said;
  }

  private static String sign(OptionNode node) throws TableFault {
    var sign = node.node().asText();
    if (sign.isEmpty()) {
      throw node.bad("is empty", "Write the sign between the words of a cell.");
    }
    return sign;
  }
}

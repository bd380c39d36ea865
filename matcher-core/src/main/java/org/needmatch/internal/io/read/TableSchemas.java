package org.needmatch.internal.io.read;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.needmatch.internal.io.table.Schema;
import org.needmatch.internal.io.table.Schemas;

/**
 * The files of an input as Frictionless describes tables, so that other tools
 * can check them. It asks for the plain spelling; the reader takes more.
 */
final class TableSchemas {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String TIME = "^([01]?[0-9]|2[0-3]):[0-5][0-9](:00)?$|^24:00$";
  private static final String DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$|^[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}$";
  /** Column to the file and column whose values it holds. */
  private static final List<Reference> REFERENCES = List.of(
      new Reference(Schemas.ROLES, "need_id", Schemas.NEEDS, "need_id"),
      new Reference(Schemas.AVAILABILITY, "volunteer_id", Schemas.VOLUNTEERS, "volunteer_id"),
      new Reference(Schemas.MEMBERS, "volunteer_id", Schemas.VOLUNTEERS, "volunteer_id"),
      new Reference(Schemas.PAIRS, "volunteer_a", Schemas.VOLUNTEERS, "volunteer_id"),
      new Reference(Schemas.PAIRS, "volunteer_b", Schemas.VOLUNTEERS, "volunteer_id"));

  private record Reference(Schema from, String column, Schema to, String other) {
  }

  private TableSchemas() {
  }

  /** Names of files in docs/schema to what stands in them. */
  static SortedMap<String, String> documents() {
    var documents = new TreeMap<String, String>();
    var data = JSON.createObjectNode();
    data.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json")
        .put("name", "needmatch-input").put("title", "An input of needmatch")
        .put("description", "The files of an input folder. Only volunteers and needs are required;"
            + " take out the others that a folder does not have.");
    var resources = data.putArray("resources");
    for (var schema : Schemas.INPUT) {
      documents.put(schema.list() + ".table.json", pretty(table(schema)));
      resources.addObject().put("name", schema.list()).put("type", "table")
          .put("path", schema.file()).put("format", "csv").put("mediatype", "text/csv")
          .put("encoding", "utf-8").put("schema", schema.list() + ".table.json");
    }
    documents.put("datapackage.json", pretty(data));
    return documents;
  }

  private static ObjectNode table(Schema schema) {
    var table = JSON.createObjectNode();
    table.put("$schema", "https://datapackage.org/profiles/2.0/tableschema.json")
        .put("title", schema.file()).put("fieldsMatch", "partial");
    var fields = table.putArray("fields");
    for (var column : schema.names()) {
      field(fields.addObject().put("name", column), schema, column);
    }
    table.putArray("missingValues").add("");
    var key = schema.key();
    if (!key.isEmpty()) {
      var names = table.putArray("primaryKey");
      key.forEach(names::add);
    }
    var references = REFERENCES.stream().filter(one -> one.from() == schema).toList();
    if (!references.isEmpty()) {
      var keys = table.putArray("foreignKeys");
      for (var one : references) {
        var entry = keys.addObject();
        entry.putArray("fields").add(one.column());
        entry.putObject("reference").put("resource", one.to().list()).putArray("fields")
            .add(one.other());
      }
    }
    return table;
  }

  private static void field(ObjectNode field, Schema schema, String column) {
    var type = ColumnType.of(schema, column);
    var constraints = JSON.createObjectNode();
    switch (type.kind()) {
      case NUMBER, WHOLE -> number(field, constraints, type);
      case YES_NO -> {
        field.put("type", "boolean");
        field.putArray("trueValues").add("yes").add("y").add("true").add("1");
        field.putArray("falseValues").add("no").add("n").add("false").add("0");
      }
      case DATE -> text(field, constraints, DATE);
      case TIME -> text(field, constraints, TIME);
      case WORD -> {
        field.put("type", "string");
        if (!type.words().isEmpty()) {
          var words = constraints.putArray("enum");
          new TreeSet<>(type.words()).forEach(words::add);
        }
      }
      case WORDS -> text(field, constraints, words(type));
      case ID, TEXT, DAY, LIST -> field.put("type", "string");
    }
    if (schema.isRequired(column)) {
      constraints.put("required", true);
    }
    if (!type.fallback().isEmpty()) {
      field.put("description", "Blank: " + type.fallback() + ".");
    }
    if (!constraints.isEmpty()) {
      field.set("constraints", constraints);
    }
  }

  private static void text(ObjectNode field, ObjectNode constraints, String pattern) {
    field.put("type", "string");
    constraints.put("pattern", pattern);
  }

  private static String words(ColumnType type) {
    var one = "(" + alternatives(type) + "|none)";
    return "^" + one + "(;" + one + ")*$";
  }

  private static String alternatives(ColumnType type) {
    return new TreeSet<>(type.words()).stream().collect(Collectors.joining("|"));
  }

  private static void number(ObjectNode field, ObjectNode constraints, ColumnType type) {
    boolean whole = type.kind() == ColumnType.Kind.WHOLE;
    if (!type.words().isEmpty()) {
      text(field, constraints,
          "^([0-9]+" + (whole ? "" : "(\\.[0-9]+)?") + "|" + alternatives(type) + ")$");
      return;
    }
    field.put("type", whole ? "integer" : "number");
    constraints.put(type.isAboveMin() ? "exclusiveMinimum" : "minimum",
        BigDecimal.valueOf((long) type.min()));
    constraints.put("maximum", BigDecimal.valueOf((long) type.max()));
  }

  private static String pretty(ObjectNode document) {
    return document.toPrettyString() + "\n";
  }
}

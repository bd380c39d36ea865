package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every figure of a summary is held against the judge's own. */
class JudgedSummaryTest {
  /** How the search went and what was read: no figures of the plan. */
  private static final Set<String> NOT_OF_THE_PLAN = Set.of("solve", "notRead", "drift", "input",
      "files", "edition");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir
  Path folder;

  @Test
  void everyChangedLeafIsNamed() throws IOException {
    var input = TinyTown.write(folder.resolve("town"));
    Files.writeString(input.resolve("previous.csv"),
        "need_id,role,volunteer_id,pinned\nlate,volunteer,cy,yes\n");
    var plan = folder.resolve("plan");
    assertThat(Shell.run("solve", input, "--out", plan, "--steps", "20").code()).isZero();
    everyLeaf(input, plan);
  }

  @Test
  void everyChangedLeafOfAKeptPlanIsNamed() throws IOException {
    var input = Case.path("desk/overclaim").resolve("in");
    var plan = folder.resolve("plan");
    assertThat(Shell.run("solve", input, "--keep", Case.path("desk/overclaim").resolve("pub"),
        "--out", plan, "--steps", "20").code()).isZero();
    everyLeaf(input, plan);
  }

  private static void everyLeaf(Path input, Path plan) throws IOException {
    var file = plan.resolve("summary.json");
    var whole = Files.readString(file);
    assertThat(Shell.run("verify", input, plan).code()).isZero();
    var accepted = new ArrayList<String>();
    int tried = 0;
    for (var pointer : leaves(JSON.readTree(whole))) {
      var root = (ObjectNode) JSON.readTree(whole);
      change(root, pointer);
      Files.writeString(file, root.toString());
      tried++;
      if (Shell.run("verify", input, plan).code() != ExitCode.RULE_BROKEN) {
        accepted.add(pointer);
      }
      remove(root, pointer);
      Files.writeString(file, root.toString());
      if (Shell.run("verify", input, plan).code() != ExitCode.RULE_BROKEN) {
        accepted.add(pointer + " taken out");
      }
    }
    assertThat(tried).isGreaterThan(40);
    assertThat(accepted).isEmpty();
  }

  private static List<String> leaves(JsonNode root) {
    var leaves = new ArrayList<String>();
    root.fields().forEachRemaining(field -> {
      if (!NOT_OF_THE_PLAN.contains(field.getKey())) {
        leaves(field.getValue(), "/" + field.getKey(), leaves);
      }
    });
    return leaves;
  }

  private static void leaves(JsonNode node, String pointer, List<String> leaves) {
    if (node.isObject()) {
      node.fields().forEachRemaining(
          field -> leaves(field.getValue(), pointer + "/" + field.getKey(), leaves));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        leaves(node.get(i), pointer + "/" + i, leaves);
      }
    } else {
      leaves.add(pointer);
    }
  }

  private static void change(ObjectNode root, String pointer) {
    var old = root.at(pointer);
    var nodes = JsonNodeFactory.instance;
    JsonNode other = old.isIntegralNumber()
        ? nodes.numberNode(old.asLong() + 1)
        : old.isNumber()
            ? nodes.numberNode(old.asDouble() + 0.01)
            : old.isBoolean()
                ? nodes.booleanNode(!old.asBoolean())
                : nodes.textNode(old.asText() + "x");
    set(root, pointer, other);
  }

  private static void set(ObjectNode root, String pointer, JsonNode value) {
    int cut = pointer.lastIndexOf('/');
    var parent = root.at(pointer.substring(0, cut));
    var name = pointer.substring(cut + 1);
    if (parent instanceof ArrayNode array) {
      array.set(Integer.parseInt(name), value);
    } else {
      ((ObjectNode) parent).set(name, value);
    }
  }

  private static void remove(ObjectNode root, String pointer) {
    int cut = pointer.lastIndexOf('/');
    var parent = root.at(pointer.substring(0, cut));
    var name = pointer.substring(cut + 1);
    if (parent instanceof ArrayNode array) {
      array.remove(Integer.parseInt(name));
    } else {
      ((ObjectNode) parent).remove(name);
    }
  }
}

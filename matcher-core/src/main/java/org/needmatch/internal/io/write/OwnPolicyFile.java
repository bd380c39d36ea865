package org.needmatch.internal.io.write;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.Problem;
import org.needmatch.internal.io.store.FileSet;

/** An organisation's own policy, as the file that its settings name. */
public final class OwnPolicyFile {
  private static final ObjectWriter JSON = new ObjectMapper()
      .writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

  private OwnPolicyFile() {
  }

  public static void write(Problem problem, FileSet files) throws IOException {
    var safeguarding = problem.settings().safeguarding();
    var pack = safeguarding.pack();
    if (pack != null && !safeguarding.own().isEmpty()) {
      var text = JSON.writeValueAsString(node(pack)) + "\n";
      files.add(safeguarding.own(), file -> Files.writeString(file, text, StandardCharsets.UTF_8));
    }
  }

  private static ObjectNode node(PolicyPack pack) {
    var root = new ObjectNode(JsonNodeFactory.instance);
    root.put("name", "own").put("version", pack.version().toString());
    root.put("minimumAge", pack.minimumAge()).put("updateService", pack.updateService());
    var activities = root.putObject("activities");
    pack.activities()
        .forEach((code, activity) -> words(
            activities.putObject(code).put("text", activity.text()).putArray("serves"),
            activity.groups()));
    var settings = root.putObject("settings");
    pack.settings().forEach((code, setting) -> setting.otherNames()
        .forEach(settings.putObject(code).put("text", setting.text()).putArray("also")::add));
    var frequency = pack.frequency();
    root.putObject("frequency").put("days", frequency.days()).put("window", frequency.window())
        .put("nightFrom", frequency.nightFrom().toString())
        .put("nightTo", frequency.nightTo().toString());
    var company = pack.company();
    var node = root.putObject("company").put("id", company.id()).put("text", company.text())
        .put("source", company.source()).put("adults", company.adults())
        .put("adultAge", company.adultAge()).put("pendingAllowed", company.pendingAllowed());
    node.putObject("checked").put("level", CsvFormat.word(company.checked().level()))
        .put("membership", company.checked().membership());
    date(node, "asOf", company.asOf());
    var ratios = node.putObject("ratios");
    company.ratios().forEach(ratios::put);
    var rules = root.putArray("rules");
    pack.rules().stream().filter(rule -> rule.effect() == PolicyPack.Rule.Effect.OWN)
        .forEach(rule -> rule(rules.addObject(), rule));
    return root;
  }

  private static void rule(ObjectNode node, PolicyPack.Rule rule) {
    node.put("id", rule.id()).put("text", rule.text()).put("source", rule.source());
    date(node, "asOf", rule.asOf());
    date(node, "validFrom", rule.validFrom());
    date(node, "validTo", rule.validTo());
    node.put("needsSignOff", rule.needsSignOff());
    var when = node.putObject("when");
    rule.scope().activities().forEach(when.putArray("activities")::add);
    words(when.putArray("served"), rule.scope().served());
    rule.scope().settings().forEach(when.putArray("settings")::add);
    var supervised = rule.scope().supervised();
    if (supervised != null) {
      when.put("supervised", supervised);
    }
    words(node.putArray("triggers"), rule.triggers());
    var requires = node.putObject("requires").put("level", CsvFormat.word(rule.check().level()));
    words(requires.putArray("workforce"), rule.check().workforces());
    words(requires.putArray("barred"), rule.check().barredLists());
    words(requires.putArray("membership"), rule.membership());
    rule.credentials().forEach(requires.putArray("credentials")::add);
  }

  private static void date(ObjectNode node, String name, @Nullable LocalDate date) {
    if (date != null) {
      node.put(name, date.toString());
    }
  }

  private static void words(ArrayNode array, Collection<? extends Enum<?>> values) {
    values.forEach(value -> array.add(CsvFormat.word(value)));
  }
}

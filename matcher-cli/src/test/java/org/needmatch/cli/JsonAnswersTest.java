package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.json.CampaignDocument;
import org.needmatch.json.CheckDocument;
import org.needmatch.json.CommandDocument;
import org.needmatch.json.ComparisonDocument;
import org.needmatch.json.ExplanationsDocument;
import org.needmatch.json.JsonDocument;
import org.needmatch.json.MenuDocument;
import org.needmatch.json.PolicyDocument;
import org.needmatch.json.ProgressDocument;
import org.needmatch.json.RecommendationsDocument;
import org.needmatch.json.TrialsDocument;
import org.needmatch.json.VerificationDocument;

/** What each command answers with --json is the document that it says. */
class JsonAnswersTest {
  private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(
      SpecVersion.VersionFlag.V202012, builder -> builder.schemaMappers(mappers -> mappers
          .mapPrefix("https://needmatch.org/schema/", "classpath:org/needmatch/json/schema/")));

  @TempDir
  private Path folder;

  @Test
  void ofTheWeekOfATinyTown() throws IOException {
    answersOf(TinyTown.withABadRow(folder.resolve("town")), "van");
  }

  @ParameterizedTest
  @ValueSource(strings = {"programmes/family-by-family", "programmes/shared-lives-goal"})
  void ofDataSets(String name) throws IOException {
    answersOf(Path.of("..", "datasets", name), null);
  }

  private void answersOf(Path town, @Nullable String need) throws IOException {
    var plan = folder.resolve("plan");
    var solved = Shell.run("solve", town, "--out", plan, "--steps", 6, "--threads", 1, "--json",
        "--progress", "json");
    assertThat(faults("summary", solved.out())).isEmpty();
    assertThat(solved.json().path("format").asInt()).isEqualTo(1);
    solved.err().lines().forEach(line -> {
      assertThat(faults("progress", line)).as(line).isEmpty();
      assertThat(ProgressDocument.read(line).line()).isEqualTo(line);
    });
    is("check", CheckDocument::read, "check", town, "--like", plan);
    is("verification", VerificationDocument::read, "verify", town, plan);
    is("comparison", ComparisonDocument::read, "compare", town, plan, plan);
    is("comparison", ComparisonDocument::read, "compare", town, plan, plan, "--against", town);
    is("explanations", ExplanationsDocument::read, "explain", town, plan, "--steps", 3, "--tries",
        1);
    is("trials", TrialsDocument::read, "recruit", town, plan, "--steps", 3, "--tries", 1);
    is("campaign", CampaignDocument::read, "recruit", town, plan, "--steps", 3, "--tries", 1,
        "--budget", 1);
    is("menu", MenuDocument::read, "replan", town, "--keep", plan, "--changes", "0,1,all",
        "--steps", 3);
    if (need != null) {
      is("recommendations", RecommendationsDocument::read, "recommend", town, plan, "--need", need);
      is("marked", CommandDocument.Marked::read, "mark", plan, "--need", need, "--volunteer", "ann",
          "--status", "declined");
      is("verification", VerificationDocument::read, "verify", town, plan);
    }
    is("next", CommandDocument.Moved::read, "next", town, "--to", folder.resolve("coming"));
    is("history", CommandDocument.Past::read, "history", folder.resolve("years"), "--add", plan);
    is("exported", CommandDocument.Exported::read, "export", town, "--mps",
        folder.resolve("m.mps"));
  }

  @Test
  void ofCommandsThatReadNoWeek() throws IOException {
    is("strategies", CommandDocument.Strategies::read, "strategies");
    is("policy-packs", PolicyDocument.Packs::read, "policy");
    is("policy-pack", PolicyDocument.Pack::read, "policy", "--pack", "scotland");
    is("policy-answers", PolicyDocument.Answers::read, "policy", "--pack", "england-wales",
        "--activity", "teaching", "--serves", "child", "--setting", "hall", "--date", "2026-09-07");
    is("generated", CommandDocument.Generated::read, "generate", "--volunteers", 9, "--seats", 5,
        "--out", folder.resolve("city"));
    is("error", CommandDocument.Failure::read, "check", folder.resolve("nowhere"));
    is("error", CommandDocument.Failure::read, "verify", folder.resolve("city"), folder);
  }

  private static void is(String schema, Function<String, ? extends JsonDocument> reader,
      Object... command) throws IOException {
    var args = new Object[command.length + 1];
    System.arraycopy(command, 0, args, 0, command.length);
    args[command.length] = "--json";
    var run = Shell.run(args);
    assertThat(run.json().path("format").asText()).as(run.out())
        .isEqualTo("needmatch/" + schema + "/1");
    assertThat(faults(schema, run.out())).as(run.out()).isEmpty();
    assertThat(reader.apply(run.out()).json()).isEqualToNormalizingWhitespace(run.out());
  }

  private static List<String> faults(String schema, String document) {
    return SCHEMAS
        .getSchema(SchemaLocation.of("https://needmatch.org/schema/" + schema + ".schema.json"))
        .validate(document, InputFormat.JSON).stream().map(ValidationMessage::getMessage).toList();
  }
}

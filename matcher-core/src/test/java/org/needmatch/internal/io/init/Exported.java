package org.needmatch.internal.io.init;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.needmatch.internal.io.read.InputReader;
import org.needmatch.internal.io.read.InputReading;
import org.needmatch.internal.io.table.TableFault;
import org.needmatch.io.read.ReadOptions;
import org.needmatch.io.read.UnusableInputException;

/** A folder of files as somebody exported them. */
record Exported(Path folder) {
  private static final Path SCHEMA = Path.of("..", "docs", "schema", "matcher.schema.json");

  Exported with(String name, String... lines) {
    try {
      Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Proposal proposal(Answers answers) {
    try {
      return FolderProposer.propose(folder, null, answers);
    } catch (TableFault e) {
      throw new IllegalStateException(e);
    }
  }

  /** The settings that are proposed when nobody is asked. */
  JsonNode settings() {
    try {
      return new ObjectMapper().readTree(proposal(Answers.NONE).settings());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the program reads when the proposal is taken. */
  InputReading read() throws UnusableInputException {
    return with("matcher.json", proposal(Answers.NONE).settings()).readAsItStands();
  }

  InputReading readAsItStands() throws UnusableInputException {
    return InputReader.read(folder, ReadOptions.defaults());
  }

  /** What is wrong with the proposal by the schema of matcher.json. */
  List<String> faults() {
    var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(SCHEMA.toAbsolutePath().normalize().toUri());
    return schema.validate(proposal(Answers.NONE).settings(), InputFormat.JSON).stream()
        .map(Object::toString).toList();
  }
}

package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.Problem;
import org.needmatch.internal.io.read.InputReader;
import org.needmatch.internal.io.read.InputReading;
import org.needmatch.internal.io.read.PolicyLibrary;
import org.needmatch.io.read.ReadOptions;
import org.needmatch.server.api.PolicyAnswer;
import org.needmatch.server.api.PolicyJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "policy", description = "Which check a role needs on a day, and which rule says so; without a role, the rules of a pack; without a pack, the packs.")
final class PolicyCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin
  private CommonOptions common = new CommonOptions();

  @Mixin
  private RoleOptions role = new RoleOptions();

  @Parameters(index = "0", arity = "0..1", paramLabel = "FOLDER", description = "An input, for a need of it or for its own policy.")
  private @Nullable Path folder;

  @Option(names = "--need", paramLabel = "ID", description = "A need of the input.")
  private @Nullable String need;

  @Option(names = "--week", paramLabel = "DATE", converter = DateConverter.class, description = "Any day of the need's week.")
  private @Nullable LocalDate week;

  @Option(names = "--pack", paramLabel = "NAME", description = "The policy pack (default: the input's policy.pack).")
  private @Nullable String pack;

  @Override
  public Integer call() throws Exception {
    if (need != null && folder == null) {
      throw wrong(say("policy.no-folder"));
    }
    var read = folder == null ? null : read(folder);
    var problem = read == null ? null : read.problem();
    var now = pack(problem);
    var out = spec.commandLine().getOut();
    if (now == null) {
      var packs = PolicyLibrary.names().stream().map(PolicyLibrary::named).toList();
      out.print(common.json() ? PolicyJson.packs(packs).json() : PolicyText.packs(packs) + "\n");
      return ExitCode.DONE;
    }
    var signedOff = problem == null
        ? Set.<String>of()
        : problem.settings().safeguarding().signedOff();
    var asked = need == null || read == null ? asked(now) : asked(read, need);
    if (asked.isEmpty()) {
      out.print(common.json() ? PolicyJson.pack(now).json() : PolicyText.pack(now) + "\n");
      return ExitCode.DONE;
    }
    var answers = asked.stream().map(one -> PolicyAnswer.of(now, signedOff, one)).toList();
    out.print(common.json()
        ? PolicyJson.answers(now, answers).json()
        : PolicyText.answers(now, answers) + "\n");
    return ExitCode.DONE;
  }

  private InputReading read(Path from) throws Exception {
    var overrides = pack == null ? Map.<String, String>of() : Map.of("policy.pack", pack);
    return InputReader.read(from, new ReadOptions(week, Clock.systemUTC(), overrides));
  }

  private @Nullable PolicyPack pack(@Nullable Problem problem) {
    if (problem != null) {
      var ofInput = problem.settings().safeguarding().pack();
      if (ofInput == null) {
        throw wrong(say("policy.input-without-pack", String.join(", ", PolicyLibrary.names())));
      }
      return ofInput;
    }
    if (pack == null) {
      if (role.isGiven()) {
        throw wrong(say("policy.role-without-pack", String.join(", ", PolicyLibrary.names())));
      }
      return null;
    }
    try {
      return PolicyLibrary.named(pack);
    } catch (IllegalArgumentException e) {
      throw wrong(say("policy.pack-unknown", String.valueOf(e.getMessage()),
          String.join(", ", PolicyLibrary.names())));
    }
  }

  private List<PolicyAnswer.Asked> asked(PolicyPack now) {
    if (!role.isGiven()) {
      return List.of();
    }
    try {
      return List.of(role.asked(now));
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private List<PolicyAnswer.Asked> asked(InputReading read, String id) {
    if (role.isGiven()) {
      throw wrong(say("policy.need-and-role"));
    }
    var problem = read.problem();
    return PolicyAnswer.Asked.of(problem, Optional.ofNullable(problem.need(id))
        .orElseThrow(() -> wrong(read.absent().why(id, problem))), role.date());
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}

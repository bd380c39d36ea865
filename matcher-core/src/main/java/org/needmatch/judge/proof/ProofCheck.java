package org.needmatch.judge.proof;

import java.io.IOException;
import java.io.Reader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import org.needmatch.domain.Problem;
import org.needmatch.internal.judge.NeedGrid;
import org.needmatch.internal.judge.RuleBook;
import org.needmatch.judge.JudgeSeatRule;

/**
 * Checks that a certificate proves what it is said to prove: that no valid plan
 * of a problem has more medium than a number. It evaluates every leaf of the
 * certificate from the problem alone, in whole numbers. A wrong certificate can
 * fail to prove its number, never prove a false one. Immutable and thread-safe
 * when the rules added are. Time grows with the pairs of the problem for each
 * price set, and with the nodes. A certificate without branches takes some 60
 * bytes a pair.
 */
public final class ProofCheck {
  /**
   * People times needs that they can be in reach of wherever they live, above
   * which it is tried first whether these needs can count as full.
   */
  private static final long MANY = 1_000_000_000;
  private static final ProofCheck STANDARD = new ProofCheck(List.of(), ParallelLoop.ALONE, true);

  private final List<JudgeSeatRule> extras;
  private final ParallelLoop loop;
  private final boolean everywhere;

  private ProofCheck(List<JudgeSeatRule> extras, ParallelLoop loop, boolean everywhere) {
    this.extras = extras;
    this.loop = loop;
    this.everywhere = everywhere;
  }

  /** {@return the check by the contract's rules} */
  public static ProofCheck standard() {
    return STANDARD;
  }

  /**
   * {@return a check that also knows an embedder's own seat rule} A rule that is
   * left out makes the number larger, never false.
   *
   * @param extra
   *          the rule that is added
   * @throws IllegalArgumentException
   *           when the rule's code is blank or taken
   */
  public ProofCheck withRule(JudgeSeatRule extra) {
    return new ProofCheck(RuleBook.with(extras, extra), loop, everywhere);
  }

  /**
   * {@return a check on more than the caller's thread} What it finds does not
   * depend on the threads. Nothing waits for a thread that has not begun.
   *
   * @param threads
   *          at most so many at a time, the caller's included; 1 or more
   * @param executor
   *          where the others come from
   * @throws IllegalArgumentException
   *           when threads is below 1
   */
  public ProofCheck threads(int threads, Executor executor) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads is " + threads + ", not 1 or more.");
    }
    return new ProofCheck(extras, new ParallelLoop(threads, executor), everywhere);
  }

  /**
   * {@return a check that counts every seat as full of needs that everybody can
   * be in reach of: those without a place, and remote ones without
   * {@code reach_km}} It asks nobody about them, which in a nation is most of the
   * work, and looks at none of their prices. What it proves is as true, and no
   * smaller where they have none. It refuses certificates with branches.
   */
  public ProofCheck fullEverywhere() {
    return new ProofCheck(extras, loop, false);
  }

  /**
   * Checks a certificate. The reader is left open.
   *
   * @param problem
   *          the problem
   * @param certificate
   *          in the form that {@code docs/bound.md} gives
   * @param claimedMedium
   *          the number that it is to prove, in points
   * @return what the certificate proves, or why it proves nothing
   */
  public Verdict check(Problem problem, Reader certificate, long claimedMedium) {
    var refusals = new CertificateErrors();
    var ground = ProofContext.of(problem, extras, all(), loop);
    var contents = new CertificateContents();
    var reader = new CertificateReader(ground, false, contents.sets(), refusals);
    reader.read(certificate);
    contents.nodes().addAll(reader.nodes());
    return check(ground, contents, refusals, claimedMedium);
  }

  /**
   * The same for a certificate in parts, which are read at the same time. Which
   * parts there have to be is not asked: one that is missing sets no prices, and
   * one too many is refused for its second price of a pair. Where people times
   * needs that everybody can be in reach of are more than 1,000,000,000, the
   * number may be proven as by {@link #fullEverywhere}, which is tried first.
   *
   * @param problem
   *          the problem
   * @param parts
   *          files that each have the form that {@code docs/bound.md} gives, or
   *          one for the whole; the nodes may be in any of them
   * @param claimedMedium
   *          the number that it is to prove, in points
   * @return what the certificate proves, or why it proves nothing
   * @throws IOException
   *           when a file cannot be opened
   */
  public Verdict check(Problem problem, List<Path> parts, long claimedMedium) throws IOException {
    long reachable = problem.needs().stream().filter(NeedGrid::isEverywhere).count();
    if (everywhere && reachable * problem.volunteers().size() > MANY) {
      var verdict = fullEverywhere().check(problem, parts, claimedMedium);
      if (verdict.accepted()) {
        return verdict;
      }
    }
    var refusals = new CertificateErrors();
    var ground = ProofContext.of(problem, extras, all(), loop);
    return check(ground, read(ground, false, parts, refusals), refusals, claimedMedium);
  }

  private ProofScope all() {
    return new ProofScope(id -> true, id -> true, everywhere);
  }

  /**
   * The weeks' side of a certificate without branches, for some of the people: of
   * the sums over all people and over all needs, {@linkplain Sum#plus added up},
   * {@link Sum#against} tells what is proven.
   *
   * @param part
   *          the problem, or as much of it as concerns these people: every need
   *          that they could be in, everybody who is pinned there, and all pins
   *          of these people
   * @param parts
   *          files of the certificate: the one with the node, and those with
   *          prices of these needs
   * @param whose
   *          ids of the people; who is tied to one of them is one of them
   * @return the sum
   * @throws IOException
   *           when a file cannot be opened
   * @throws IllegalArgumentException
   *           when it cannot be reckoned in parts or the files are not in order;
   *           the message says why
   */
  public Sum weeks(Problem part, List<Path> parts, Set<String> whose) throws IOException {
    return partial(part, parts, new ProofScope(whose::contains, id -> true, everywhere))
        .weeks(whose);
  }

  /**
   * The teams' side, for some of the needs. Needs that share too small a pool of
   * people are told as such when they are all among them.
   *
   * @param part
   *          the problem, or as much of it as concerns these needs: everybody who
   *          could be in one, the people whom these are tied to, and whatever
   *          else people are pinned in
   * @param parts
   *          as {@link #weeks}
   * @param which
   *          ids of the needs, of a commitment all or none
   * @return the sum
   * @throws IOException
   *           when a file cannot be opened
   * @throws IllegalArgumentException
   *           as {@link #weeks}
   */
  public Sum teams(Problem part, List<Path> parts, Set<String> which) throws IOException {
    return partial(part, parts, new ProofScope(id -> true, which::contains, everywhere))
        .teams(which);
  }

  private PartialSum partial(Problem part, List<Path> parts, ProofScope scope) throws IOException {
    var ground = ProofContext.of(part, extras, scope, loop);
    var refusals = new CertificateErrors();
    var contents = read(ground, true, parts, refusals);
    return PartialSum.of(ground, contents, refusals, loop);
  }

  private CertificateContents read(ProofContext ground, boolean part, List<Path> parts,
      CertificateErrors refusals) throws IOException {
    var contents = new CertificateContents();
    var told = parts.stream().map(
        file -> new CertificateErrors(parts.size() == 1 ? "" : String.valueOf(file.getFileName())))
        .toList();
    var readers = told.stream()
        .map(errors -> new CertificateReader(ground, part, contents.sets(), errors)).toList();
    try {
      loop.forEach(parts.size(), 1, number -> {
        try (var rows = Files.newBufferedReader(parts.get(number))) {
          readers.get(number).read(rows);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    readers.forEach(reader -> contents.nodes().addAll(reader.nodes()));
    told.forEach(refusals::addAll);
    return contents;
  }

  private Verdict check(ProofContext ground, CertificateContents contents,
      CertificateErrors refusals, long claimedMedium) {
    var tree = new Tree(contents.nodes());
    if (refusals.none()) {
      tree.check(refusals);
    }
    if (!refusals.none()) {
      return Verdict.unusable(refusals.sentences());
    }
    var leaves = tree.leaves();
    if (leaves.size() > 1 && !everywhere) {
      return Verdict.unusable(List.of("The certificate has branches, which are about all needs."));
    }
    var evaluated = new TreeValue(ground, loop, contents, tree, refusals);
    evaluated.evaluate(leaves);
    if (!refusals.none()) {
      return Verdict.unusable(refusals.sentences());
    }
    long proven = Math.floorDiv(evaluated.value(), RoleSeats.PARTS);
    var highest = evaluated.highest();
    if (proven > claimedMedium) {
      refusals.add(highest == null ? 1 : highest.line(), tooMuch(evaluated, proven, claimedMedium));
    }
    return new Verdict(refusals.none(), proven, refusals.sentences(), leaves.size());
  }

  private static String tooMuch(TreeValue evaluated, long proven, long claimed) {
    return "This leaf is worth " + proven + ", more than the " + claimed + " that is claimed."
        + (evaluated.inexact() ? " It has a week too large to tell exactly." : "");
  }

  /**
   * What a certificate proves.
   *
   * @param accepted
   *          whether it proves that no valid plan has more medium than claimed
   * @param provenMedium
   *          the number that it proves, in points; {@link Long#MAX_VALUE} when it
   *          proves none
   * @param refusals
   *          why it is not accepted, as sentences that name the line; empty when
   *          it is
   * @param leaves
   *          how many leaves were evaluated
   */
  public record Verdict(boolean accepted, long provenMedium, List<String> refusals, int leaves) {

    /** Copies the list. */
    public Verdict {
      refusals = List.copyOf(refusals);
    }

    static Verdict unusable(List<String> refusals) {
      return new Verdict(false, Long.MAX_VALUE, refusals, 0);
    }
  }

  /**
   * What parts of a check come to, added up in any order. It tells by itself
   * whether each person and need was in it once and both sides had the same pairs
   * at the same prices, so that a part which was lost, repeated or reckoned from
   * other files proves nothing. Immutable and thread-safe.
   *
   * @param weeks
   *          best weeks of the people, in 1/1024 of a point
   * @param people
   *          whose weeks they are
   * @param paid
   *          their pairs and prices
   * @param teams
   *          best teams of the needs, in 1/1024 of a point
   * @param needs
   *          whose teams they are
   * @param paying
   *          their pairs and prices
   * @param inexact
   *          whether some week was too large to be told exactly
   */
  public record Sum(long weeks, Members people, Members paid, long teams, Members needs,
      Members paying, boolean inexact) implements Serializable {

    /** What nothing comes to. */
    public static final Sum NONE = new Sum(0, Members.NONE, Members.NONE, 0, Members.NONE,
        Members.NONE, false);

    /**
     * A set that is only known by its size and a sum over its members, by which two
     * sets are told apart but for a chance of one in 2^64.
     *
     * @param count
     *          how many, each as often as it was added
     * @param print
     *          the sum
     */
    public record Members(long count, long print) implements Serializable {

      /** Nobody. */
      public static final Members NONE = new Members(0, 0);

      private static final long ODD = 0x9E3779B97F4A7C15L;

      /**
       * {@return those with these ids}
       *
       * @param ids
       *          of people or of needs
       */
      public static Members of(Collection<String> ids) {
        var sum = NONE;
        for (var id : ids) {
          sum = sum.plus(new Members(1, print(id)));
        }
        return sum;
      }

      static Members of(String volunteer, String need, String role, long price) {
        return new Members(1,
            mixed(mixed(print(volunteer) ^ print(need) * ODD) ^ print(role) ^ mixed(price)));
      }

      private static long print(String id) {
        long print = id.length();
        for (int i = 0; i < id.length(); i++) {
          print = mixed(print * ODD + id.charAt(i));
        }
        return print;
      }

      private static long mixed(long word) {
        long one = (word ^ word >>> 30) * 0xBF58476D1CE4E5B9L;
        long two = (one ^ one >>> 27) * 0x94D049BB133111EBL;
        return two ^ two >>> 31;
      }

      /**
       * {@return both together}
       *
       * @param more
       *          the others
       */
      public Members plus(Members more) {
        return new Members(count + more.count, print + more.print);
      }
    }

    static Sum ofWeeks(long value, Members people, Members pairs, boolean inexact) {
      return new Sum(value, people, pairs, 0, Members.NONE, Members.NONE, inexact);
    }

    static Sum ofTeams(long value, Members needs, Members pairs) {
      return new Sum(0, Members.NONE, Members.NONE, value, needs, pairs, false);
    }

    /**
     * {@return both together}
     *
     * @param more
     *          of other people or needs
     * @throws ArithmeticException
     *           when the sum is too large
     */
    public Sum plus(Sum more) {
      return new Sum(Math.addExact(weeks, more.weeks), people.plus(more.people),
          paid.plus(more.paid), Math.addExact(teams, more.teams), needs.plus(more.needs),
          paying.plus(more.paying), inexact || more.inexact);
    }

    /**
     * Holds the sum against what is claimed.
     *
     * @param everybody
     *          all volunteers of the problem
     * @param all
     *          all its needs
     * @param claimedMedium
     *          the number to be proven, in points
     * @return what is proven, or why nothing is
     */
    public Verdict against(Members everybody, Members all, long claimedMedium) {
      var refusals = new ArrayList<String>();
      complete("people", people, everybody, refusals);
      complete("needs", needs, all, refusals);
      if (refusals.isEmpty() && !paid.equals(paying)) {
        refusals.add("Weeks were reckoned with " + paid.count() + " pairs and teams with "
            + paying.count() + (paid.count() == paying.count() ? ", not at the same prices" : "")
            + ". Reckon both from the same problem and the same files.");
      }
      if (!refusals.isEmpty()) {
        return Verdict.unusable(refusals);
      }
      long proven = Math.floorDiv(Math.max(0, Math.addExact(weeks, teams)), RoleSeats.PARTS);
      return proven <= claimedMedium
          ? new Verdict(true, proven, List.of(), 1)
          : new Verdict(false, proven,
              List.of("The parts are worth " + proven + ", more than the " + claimedMedium
                  + " that is claimed."
                  + (inexact ? " They have a week too large to tell exactly." : "")),
              1);
    }

    private static void complete(String what, Members found, Members asked, List<String> refusals) {
      if (found.count() != asked.count()) {
        refusals.add("The parts have " + found.count() + " " + what + ", not " + asked.count()
            + ". Add each part once.");
      } else if (!found.equals(asked)) {
        refusals.add("The parts have other " + what + " than the problem. Add each part once.");
      }
    }
  }
}

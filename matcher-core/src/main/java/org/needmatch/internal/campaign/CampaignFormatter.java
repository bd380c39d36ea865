package org.needmatch.internal.campaign;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.needmatch.domain.Problem;
import org.needmatch.internal.explain.NeedShare;
import org.needmatch.internal.explain.SentenceLabels;
import org.needmatch.internal.text.MessageFile;
import org.needmatch.internal.whatif.AdviceFormatter;
import org.needmatch.whatif.Intervention;

/** Campaigns as sentences. Immutable and thread-safe. */
public final class CampaignFormatter {
  private static final int MOST_NAMED = 6;
  private static final int MONEY_DIGITS = 2;
  private static final MessageFile WORDS = MessageFile.beside(CampaignFormatter.class);

  private final Campaign campaign;
  private final Problem problem;
  private final NeedShare share;
  private final SentenceLabels labels;
  private final AdviceFormatter advice;

  /**
   * @param names
   *          whether people are called by name
   */
  public CampaignFormatter(Campaign campaign, boolean names) {
    this.campaign = campaign;
    problem = campaign.catalogue().problem();
    share = new NeedShare(problem);
    labels = new SentenceLabels(problem, names);
    advice = new AdviceFormatter(problem, names);
  }

  /** Points as a share of all weighted need, in percent. */
  public double percent(long points) {
    return share.percent(points);
  }

  /** A budget or cost as a number: people, or money with two decimals. */
  public BigDecimal number(long amount) {
    return campaign.catalogue().money()
        ? BigDecimal.valueOf(amount, MONEY_DIGITS)
        : BigDecimal.valueOf(amount);
  }

  /** The same in words. */
  public String amount(long amount) {
    return campaign.catalogue().money()
        ? number(amount).setScale(MONEY_DIGITS, RoundingMode.UNNECESSARY).toPlainString()
        : WORDS.say("campaign.people", amount);
  }

  /** What the week is like without anything. */
  public String now() {
    return WORDS.say("campaign.now", share.words(campaign.medium()));
  }

  /** A point of the curve. */
  public String curve(Campaign.Point point) {
    return WORDS.say("campaign.curve", amount(point.budget()), gain(point), limit(point));
  }

  /** What a point gains, beginning with at least or exactly. */
  public String gain(Campaign.Point point) {
    int sessions = point.found().sessions();
    var more = sessions > 0 ? WORDS.say("campaign.sessions", sessions) : "";
    if (point.found().gain() == 0) {
      return WORDS.say("campaign.nothing");
    }
    return WORDS.say(point.found().exact() ? "campaign.exactly" : "campaign.at-least",
        share.words(point.found().gain()), more);
  }

  private String limit(Campaign.Point point) {
    return point.best()
        ? WORDS.say("campaign.best")
        : WORDS.say("campaign.limit", share.words(point.limit()));
  }

  /** What no set of the whole budget can do. */
  public String limit() {
    var whole = campaign.whole();
    var key = campaign.catalogue().money() ? "campaign.no-money" : "campaign.no-people";
    return WORDS.say(campaign.priced() ? key : "campaign.unpriced", amount(whole.budget()),
        share.words(whole.limit()));
  }

  /**
   * The best set in the order in which it brings most, each line with what all
   * until then gain together; several of one option after each other are a line.
   */
  public List<String> steps() {
    var lines = new ArrayList<String>();
    var steps = campaign.steps();
    for (int i = 1, from = 0; i < steps.size(); i++) {
      int added = added(i);
      if (i + 1 == steps.size() || added(i + 1) != added) {
        lines.add(
            WORDS.say("campaign.step", text(campaign.catalogue().options().get(added), i - from),
                amount(steps.get(i).cost()), gain(steps.get(i))));
        from = i;
      }
    }
    return lines;
  }

  /** The option that a step has more than the one before. */
  private int added(int step) {
    var set = campaign.steps().get(step).set();
    var before = campaign.steps().get(step - 1).set();
    return set.had().stream().filter(o -> set.count(o) > before.count(o)).findFirst().orElseThrow();
  }

  private String text(Option option, int count) {
    return switch (option) {
      case Option.Single(var name, var cost, var most, Intervention.Recruit one) ->
        advice.change(new Intervention.Recruit(one.profile(), count));
      case Option.Single single -> advice.change(single.change());
      case Option.Lift lift ->
        WORDS.say("campaign.minibus", lift.name(), Math.round(lift.kilometres()), lift.seats());
    };
  }

  /** What a part of a set is. */
  public String text(Part part) {
    return text(part.option(), part.count());
  }

  /** Where those whom a part brings are in the plan that was found. */
  public String where(Part part) {
    if (part.sessions().isEmpty()) {
      return WORDS.say("campaign.nowhere", text(part));
    }
    return WORDS.say("campaign.where", text(part),
        listed(part.sessions().stream().map(labels::need).toList()));
  }

  private static String listed(List<String> all) {
    var some = String.join("; ", all.subList(0, Math.min(MOST_NAMED, all.size())));
    return all.size() <= MOST_NAMED
        ? some
        : WORDS.say("campaign.and-more", some, all.size() - MOST_NAMED);
  }

  /** The best set in whole, part by part. */
  public List<String> whereabouts() {
    return Part.of(campaign.catalogue(), campaign.whole()).stream().map(this::where).toList();
  }

  /** All sentences about a campaign, in their order. */
  public List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add(now());
    campaign.curve().forEach(point -> lines.add(curve(point)));
    if (campaign.steps().size() > 1) {
      lines.add(WORDS.say("campaign.order", amount(campaign.whole().budget())));
      lines.addAll(steps());
      lines.add(WORDS.say("campaign.found-plan"));
      lines.addAll(whereabouts());
    }
    lines.add(limit());
    lines.add(caution());
    return lines;
  }

  /** What nobody may take for done. */
  public String caution() {
    return WORDS.say("campaign.caution");
  }
}

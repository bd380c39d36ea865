package org.needmatch.internal.search;

import java.util.Arrays;
import java.util.List;
import org.needmatch.domain.Problem;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.EligibilityGraph;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.plan.Score;
import org.needmatch.strategy.PartialPlan;
import org.needmatch.strategy.SolverModel;
import org.needmatch.strategy.SolverModel.Choice;

/**
 * An instance as strategies of an embedder see it. Immutable and thread-safe.
 */
public final class InstanceModel implements SolverModel {
  private final Instance instance;
  private final NeedNumbers needs;

  /** Cost: linear in needs. */
  public InstanceModel(Instance instance) {
    this.instance = instance;
    needs = new NeedNumbers(instance);
  }

  /**
   * The flat numbers behind a model.
   *
   * @throws IllegalArgumentException
   *           when the model is not one of ours
   */
  public static Instance of(SolverModel model) {
    if (model instanceof InstanceModel ours) {
      return ours.instance;
    }
    throw new IllegalArgumentException("This strategy solves models of needmatch only.");
  }

  @Override
  public Problem problem() {
    return instance.problem();
  }

  @Override
  public int choices() {
    return instance.graph().edges();
  }

  @Override
  public Choice choice(int id) {
    var graph = instance.graph();
    var seats = graph.isGroup(id)
        ? Arrays.stream(graph.parts(id)).map(this::seat).toList()
        : List.of(seat(graph.volunteer(graph.unit(id)), graph.role(id)));
    var sessions = instance.sessions();
    return new Choice(id, sessions.need(sessions.roleNeed(graph.role(id))).id(), seats,
        graph.soft(id));
  }

  private Choice.Seat seat(EligibilityGraph.Part part) {
    return seat(part.volunteer(), part.role());
  }

  private Choice.Seat seat(int volunteer, int role) {
    return new Choice.Seat(instance.sessions().role(role).name(),
        problem().volunteers().get(volunteer).id());
  }

  @Override
  public long mostPoints(String needId) {
    return needs.mostPoints(needId);
  }

  @Override
  public PartialPlan emptyPlan() {
    return new Taken(instance, needs);
  }

  private static final class Taken implements PartialPlan {
    private final Instance instance;
    private final WorkingPlan plan;
    private final NeedNumbers needs;

    private Taken(Instance instance, NeedNumbers needs) {
      this.instance = instance;
      this.needs = needs;
      plan = new WorkingPlan(instance, new Conflicts(instance));
    }

    @Override
    public boolean mayAdd(int choice) {
      return !plan.taken(choice) && plan.obstacles().none(choice);
    }

    @Override
    public void add(int choice) {
      if (!mayAdd(choice)) {
        throw new IllegalArgumentException("Choice " + choice
            + " may not be added: it is taken, or has no room, or something is in its way.");
      }
      plan.insert(choice);
    }

    @Override
    public void remove(int choice) {
      if (!plan.taken(choice)) {
        throw new IllegalArgumentException("Choice " + choice + " is not taken.");
      }
      plan.remove(choice);
    }

    @Override
    public boolean taken(int choice) {
      return plan.taken(choice);
    }

    @Override
    public boolean runs(String needId) {
      return plan.running(needs.of(needId));
    }

    @Override
    public int seatsLeft(String needId, String role) {
      return plan.room(needs.role(needId, role));
    }

    @Override
    public long points(String needId) {
      return plan.medium(needs.of(needId));
    }

    @Override
    public long points() {
      return plan.medium();
    }

    @Override
    public Score score() {
      return new PlanCodec(instance).score(choices());
    }

    @Override
    public void dropUnfinished() {
      plan.dropUnfinished();
    }

    @Override
    public int[] choices() {
      int[] edges = plan.edges();
      Arrays.sort(edges);
      return edges;
    }
  }
}

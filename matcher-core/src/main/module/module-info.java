/**
 * Matches volunteers to needs, with a proven bound. What is exported is the
 * front door: the problem, the matcher, its answers, and what an embedder may
 * add. Everything else may change at any time.
 */
@org.jspecify.annotations.NullMarked module org.needmatch.core {
  requires transitive org.jspecify;
  requires transitive ai.timefold.solver.core;
  requires com.fasterxml.jackson.databind;
  requires de.siegmar.fastcsv;
  requires net.sf.biweekly;
  requires org.slf4j;
  requires static jdk.jfr;
  requires java.xml;

  exports org.needmatch.api;
  exports org.needmatch.diagnostics;
  exports org.needmatch.domain;
  exports org.needmatch.explain;
  exports org.needmatch.io.read;
  exports org.needmatch.io.store;
  exports org.needmatch.io.write;
  exports org.needmatch.judge;
  exports org.needmatch.judge.proof;
  exports org.needmatch.metrics;
  exports org.needmatch.plan;
  exports org.needmatch.policy;
  exports org.needmatch.replan;
  exports org.needmatch.rules;
  exports org.needmatch.run;
  exports org.needmatch.strategy;
  exports org.needmatch.timefold;
  exports org.needmatch.whatif;

  uses org.needmatch.strategy.Strategy;
  provides org.needmatch.strategy.Strategy with org.needmatch.internal.baseline.FirstComeStrategy,
      org.needmatch.internal.baseline.GreedyStrategy,
      org.needmatch.internal.baseline.NearestStrategy, org.needmatch.internal.flow.FlowStrategy,
      org.needmatch.internal.literature.CourseAllocationStrategy,
      org.needmatch.internal.literature.DeferredAcceptanceStrategy,
      org.needmatch.internal.literature.LeximinStrategy,
      org.needmatch.internal.literature.LotteryStrategy,
      org.needmatch.internal.literature.OnlineArrivalStrategy,
      org.needmatch.internal.literature.SerialDictatorshipStrategy,
      org.needmatch.internal.search.NearbyStrategy,
      org.needmatch.internal.timefold.CertifiedStrategy,
      org.needmatch.internal.timefold.HillClimbStrategy,
      org.needmatch.internal.timefold.TimefoldDefaultStrategy;

  opens org.needmatch.timefold to ai.timefold.solver.core;
  // To no module by name: Timefold makes classes that use the solution, in a loader of their own.
  opens org.needmatch.internal.timefold;
}

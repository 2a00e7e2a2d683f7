package fr.rncp.rules.award.requirement;

import fr.rncp.rules.award.AwardArbitraries;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A program of numbers that builds a requirement: each number pushes a leaf, or groups what was pushed last. Shorter
 * programs give smaller requirements, so that failures shrink.
 */
public final class RequirementProgram {

    private final Deque<Requirement> stack = new ArrayDeque<>();

    private RequirementProgram() {}

    public static Requirement run(List<Integer> program, int levels) {
        RequirementProgram run = new RequirementProgram();
        program.forEach(run::step);
        while (run.stack.size() > 1) {
            run.group(run.stack.size(), program.get(0));
        }
        Requirement core = run.stack.isEmpty() ? Requirement.nothing() : run.stack.pop();
        return chain(core, program, levels);
    }

    private void step(int number) {
        int argument = number / 100;
        if (number % 100 < 55) {
            stack.push(leaf(argument));
        } else if (number % 100 == 99) {
            stack.push(Requirement.nothing());
        } else if (!stack.isEmpty()) {
            group(Math.min(stack.size(), 1 + argument % 4), argument / 4);
        }
    }

    private void group(int size, int argument) {
        List<Requirement> parts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            parts.add(stack.pop());
        }
        // One group in 20 requires none of its parts; half of the others require all of them.
        int count = argument % 20 == 0 ? 0 : 1 + argument % (2 * size);
        stack.push(count > size ? Requirement.allOf(parts) : Requirement.atLeast(count, parts));
    }

    private static Requirement.Leaf leaf(int argument) {
        int leaves = AwardArbitraries.BLOCKS.size() + AwardArbitraries.CONDITIONS.size();
        int index = argument % leaves;
        return index < AwardArbitraries.BLOCKS.size()
                ? new Requirement.Block(AwardArbitraries.BLOCKS.get(index))
                : AwardArbitraries.CONDITIONS.get(index - AwardArbitraries.BLOCKS.size());
    }

    private static Requirement chain(Requirement core, List<Integer> program, int levels) {
        Requirement chain = core;
        for (int i = 0; i < levels && ExpressionSize.of(chain).depth() < Requirement.MAX_DEPTH - 1; i++) {
            int number = program.get(i % program.size()) + i;
            List<Requirement> parts = List.of(chain, leaf(number));
            chain = number % 5 == 0
                    ? Requirement.atLeast(1, parts)
                    : number % 2 == 0 ? Requirement.allOf(parts) : Requirement.atLeast(2, parts);
        }
        return chain;
    }
}

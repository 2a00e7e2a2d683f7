package com.example.catalogue;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.value.SkillBlockCode;
import java.util.List;

/**
 * A type of the project's own that holds a sheet and codes.
 *
 * @param name what the school calls it
 * @param sheet the certification that it leads to
 * @param blocks the blocks of skills that it teaches
 */
record Course(String name, CertificationSheet sheet, List<SkillBlockCode> blocks) {}

/** What a certification asks for: monotone expressions over blocks and conditions, and their smallest solutions. */
@NullMarked
package fr.rncp.rules.award.requirement;

import org.jspecify.annotations.NullMarked;

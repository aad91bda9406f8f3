/** Peers that the product is measured against, run side by side. Open {@link org.rapporteur.bench.yardstick.Yardsticks}. */
@org.jspecify.annotations.NullMarked
package org.rapporteur.bench.yardstick;

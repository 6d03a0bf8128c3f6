#include "base/text.h"
#include "risk/prior.h"

namespace penumbra::risk {

extern constinit const FailurePrior lanl05{"lanl05",
                                           PENUMBRA_TEXT("choices", "HPC nodes (LANL 2005, exponential)"),
                                           "Failure Trace Archive (Kondo, Javadi, Iosup and Epema, CCGrid 2010): nodes "
                                           "of Los Alamos National Laboratory, 1996 to 2005.",
                                           {1, 1779.99},
                                           {1, 5.92}};

} // namespace penumbra::risk

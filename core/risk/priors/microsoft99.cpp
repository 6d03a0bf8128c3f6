#include "risk/prior.h"

namespace penumbra::risk {

extern constinit const FailurePrior microsoft99{
    "microsoft99",
    "Desktops (Microsoft)",
    "Failure Trace Archive (Kondo, Javadi, Iosup and Epema, CCGrid 2010): desktops of Microsoft, 1999.",
    {1, 67.0},
    {1, 16.5}};

} // namespace penumbra::risk

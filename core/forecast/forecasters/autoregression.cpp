#include "forecast/autoregression.h"

namespace penumbra::forecast {

namespace {

template <Form form>
int minimumLength(const Setting& setting) {
    return autoregressionLength(form, setting);
}

template <Form form>
Coefficients fit(std::span<const double> values, const Setting& setting) {
    return fitAutoregression(form, values, setting);
}

template <Form form>
void predict(const Coefficients& c, std::span<const double> values, const Setting& setting,
             std::span<const int> origins, std::span<double> out) {
    predictAutoregression(form, c, values, setting, origins, out);
}

constexpr const char* kSource = "Hoerl and Kennard, Technometrics 12, 1970, with the weights of Huber, Annals of "
                                "Mathematical Statistics 35, 1964; long forecasts by recursion";

} // namespace

extern constinit const Forecaster autoregression{"autoregression",
                                                 "Robust autoregression with cycle lags",
                                                 kSource,
                                                 Use::Always,
                                                 &minimumLength<Form::Level>,
                                                 &fit<Form::Level>,
                                                 &predict<Form::Level>};

extern constinit const Forecaster logAutoregression{"log-autoregression",
                                                    "Robust autoregression of the logarithm",
                                                    kSource,
                                                    Use::Always,
                                                    &minimumLength<Form::Log>,
                                                    &fit<Form::Log>,
                                                    &predict<Form::Log>};

extern constinit const Forecaster differenceAutoregression{"difference-autoregression",
                                                           "Robust autoregression of the changes",
                                                           kSource,
                                                           Use::Always,
                                                           &minimumLength<Form::Difference>,
                                                           &fit<Form::Difference>,
                                                           &predict<Form::Difference>};

extern constinit const Forecaster seasonalAutoregression{"seasonal-autoregression",
                                                         "Robust autoregression of the changes from cycle to cycle",
                                                         kSource,
                                                         Use::Always,
                                                         &minimumLength<Form::SeasonalDifference>,
                                                         &fit<Form::SeasonalDifference>,
                                                         &predict<Form::SeasonalDifference>};

} // namespace penumbra::forecast

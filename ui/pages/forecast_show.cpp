#include "models/words.h"
#include "pages/forecast.h"
#include "views/card.h"
#include "views/chart_view.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <cmath>

namespace penumbra::pages {

using models::text;

void ForecastPage::show() {
    const auto& result = m_result;
    const auto* resource = m_loadedOf->inventory->find(m_key.resource);
    m_card->setTitle(
        tr("%1 of %2").arg(models::metricWord(m_key.metric), text(resource ? resource->name : m_key.resource.text())));
    m_card->setNote(result.info.samples == 1 ? tr("1 sample") : tr("%L1 samples").arg(result.info.samples));
    const auto& backtest = result.forecast.backtest;
    auto candidates = backtest.candidates;
    const bool listed = std::any_of(candidates.begin(), candidates.end(),
                                    [&](const auto& one) { return one.model == result.forecast.model; });
    if (!listed && backtest.origins > 0) // a combination of them is not a candidate itself
        candidates.insert(candidates.begin(), {result.forecast.model, backtest.mase, 0});
    m_candidates.setRows(std::move(candidates));
    showLook();
    showFigures();
    showChart();
    QStringList notes = why();
    for (const auto& problem : result.forecast.notes) notes << text(problem.text);
    m_notes->setText(notes.join(QStringLiteral("\n\n")));
}

/// Why this model, and what it was trained on.
QStringList ForecastPage::why() const {
    const auto& forecast = m_result.forecast;
    const auto& backtest = forecast.backtest;
    QStringList out;
    if (backtest.origins == 0) {
        out << tr("No model could be compared: the history is too short.");
        return out;
    }
    const auto moments = tr("%1 past moments").arg(backtest.origins);
    if (!m_result.byHand.empty()) {
        out << tr("%1 was chosen by hand; its errors and bands are from %2.")
                   .arg(models::modelWord(forecast.model), moments);
    } else if (forecast.model != "combination") {
        out << tr("%1 had the least error of %2 models, forecasting from %3.")
                   .arg(models::modelWord(forecast.model))
                   .arg(backtest.candidates.size())
                   .arg(moments);
    } else {
        auto members = backtest.candidates;
        std::erase_if(members, [](const auto& one) { return one.weight <= 0; });
        std::stable_sort(members.begin(), members.end(),
                         [](const auto& a, const auto& b) { return a.weight > b.weight; });
        QStringList names;
        for (const auto& member : members)
            names << tr("%1 (%2)")
                         .arg(models::modelWord(member.model), models::percentText(member.weight))
                         .replace(QLatin1Char(' '), QChar::Nbsp); // a name and its share stay on one line
        const auto together =
            backtest.mase <= backtest.candidates.front().mase
                ? tr("Forecasting from %1, these together were more accurate than any alone: %2.")
                : tr("Forecasting from %1, these together were hardly less accurate than the best alone, "
                     "which nobody knows beforehand: %2.");
        const auto last = names.takeLast();
        out << together.arg(moments, names.isEmpty() ? last : tr("%1 and %2").arg(models::listText(names), last));
    }
    const auto begin = std::max(m_result.training.begin, m_result.info.first);
    out << tr("Trained on %1 of history, from %2 to %3.")
               .arg(models::spanText(m_result.training.end - begin), models::timeText(begin),
                    models::timeText(m_result.training.end));
    return out;
}

void ForecastPage::showLook() {
    m_every->setCurrentIndex(m_every->findData(m_look.daily ? static_cast<int>(*m_look.daily) : -1));
    const auto pin = pinned();
    m_model->setItemText(0, pin.empty() ? tr("Model by backtest") : tr("Pinned: %1").arg(models::modelWord(pin)));
    m_pin->setText(pin.empty() ? tr("Pin model") : tr("Unpin model"));
    m_pin->setEnabled(!document().workspace().readOnly && (!pin.empty() || !chosen().empty()));
    m_model->setCurrentIndex(std::max(0, m_model->findData(QString::fromStdString(m_look.pinned))));
    const auto days = std::chrono::duration_cast<std::chrono::days>(m_look.back);
    m_begin->setCurrentIndex(days == m_look.back ? m_begin->findData(static_cast<int>(days.count())) : -1);
    m_reset->setEnabled(!(m_look == session::Look{}));
}

namespace {

/// The error of the best way to repeat the past, in the same backtest; 1 where none of them was tried.
double naiveError(const forecast::Backtest& backtest) {
    double least = 0;
    for (const auto& one : backtest.candidates)
        if (one.model == "naive" || one.model == "seasonal-naive")
            least = least > 0 ? std::min(least, one.mase) : one.mase;
    return least > 0 ? least : 1;
}

/// A band that kept its word so badly that nobody should trust it unseen.
bool isFar(double coverage, double level) { return std::abs(coverage - level) > 0.1; }

} // namespace

void ForecastPage::showFigures() {
    const auto& result = m_result;
    const auto& backtest = result.forecast.backtest;
    const auto& held = result.held;
    QList<views::Figure> figures;
    figures << views::Figure{tr("Model"), models::modelWord(result.forecast.model),
                             backtest.origins == 0 ? tr("no backtest: too little history")
                             : m_result.byHand.empty()
                                 ? tr("of %1 models in the backtest").arg(backtest.candidates.size())
                                 : tr("chosen by hand"),
                             views::Tone::Plain};
    const bool tested = backtest.origins > 0 && !std::isnan(backtest.mase);
    const auto tone = [naive = naiveError(backtest)](double mase) {
        return std::isnan(mase) ? views::Tone::Plain : mase < naive ? views::Tone::Good : views::Tone::Warning;
    };
    figures << views::Figure{
        tr("Backtest error (MASE)"), tested ? QString::number(backtest.mase, 'f', 2) : tr("unknown"),
        tested ? tr("repeating the past: %1").arg(QString::number(naiveError(backtest), 'f', 2))
               : tr("nothing to measure it on"),
        tested ? tone(backtest.mase) : views::Tone::Plain,
        tr("Mean absolute error over %1 origins of this series alone, scaled by that of the seasonal naive. The list "
           "has the error in the joint forecast of all series.")
            .arg(backtest.origins)};
    if (held.steps > 0)
        figures << views::Figure{
            tr("Error since it began"), std::isnan(held.mase) ? tr("unknown") : QString::number(held.mase, 'f', 2),
            tr("over %1").arg(models::spanText(result.grid.step * held.steps)), tone(held.mase),
            tr("Against what was measured after the forecast began, scaled like the backtest's error.")};
    for (std::size_t i = 0; i < result.levels.size(); ++i) {
        const auto level = models::percentText(result.levels[i]);
        const bool measured = tested && i < backtest.coverage.size() && !std::isnan(backtest.coverage[i]);
        figures << views::Figure{
            tr("%1 band held").arg(level), measured ? models::percentText(backtest.coverage[i]) : tr("unknown"),
            i < held.coverage.size() ? tr("since it began: %1").arg(models::percentText(held.coverage[i]))
            : measured               ? tr("of the time, in the backtest")
                                     : tr("nothing to measure it on"),
            measured && isFar(backtest.coverage[i], result.levels[i]) ? views::Tone::Warning : views::Tone::Plain};
    }
    m_figures->setFigures(figures);
}

void ForecastPage::showChart() {
    if (!m_loadedOf) return;
    const auto& result = m_result;
    views::ChartData data;
    data.unit = result.info.unit;
    data.title = m_card->title();
    auto seen = result.history.grid; // without the empty time before its first sample
    const auto before = std::clamp<std::int64_t>((result.info.first - seen.begin) / seen.step, 0, seen.count);
    seen.begin += seen.step * before;
    seen.count -= static_cast<int>(before);
    data.history = {
        tr("Measured"), seen, {result.history.values->begin() + before, result.history.values->end()}, false};
    data.median = {tr("Median"), result.grid, result.forecast.median, false};
    for (std::size_t i = result.forecast.bands.size(); i-- > 0;) {
        const auto& band = result.forecast.bands[i];
        data.bands.push_back({tr("%1 band").arg(models::percentText(band.level)), result.grid, band.low, band.high});
    }
    if (m_compared) data.compared.push_back(*m_compared);
    if (result.limit)
        data.capacity = {result.limitIsRequest ? tr("Reserved") : tr("Capacity"), result.grid,
                         std::vector<double>(static_cast<std::size_t>(result.grid.count), *result.limit), true};
    for (const auto& event : m_loadedOf->inventory->events())
        for (const auto& touched : event.resources)
            if (touched == m_key.resource && !event.window.empty())
                data.marks.push_back({event.window, text(event.title)});
    data.now = m_loadedOf->options.now;
    const auto trained = std::max({result.training.begin, result.history.grid.begin, result.info.first});
    data.handles = {{trained, tr("trained from here")}, {result.grid.begin, tr("forecast from here")}};
    m_chart->setData(std::move(data));
    const auto back = m_loadedLook.back;
    if (std::exchange(m_near, false)) m_chart->showTime({result.grid.begin - 2 * back, result.grid.begin + 2 * back});
}

} // namespace penumbra::pages

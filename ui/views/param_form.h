#pragma once

#include "base/params.h"

#include <QStringList>
#include <QWidget>
#include <functional>
#include <span>
#include <vector>

class QFormLayout;
class QLineEdit;

namespace penumbra::views {

/// The field has the focus and text in it that was not passed on yet.
bool beingTyped(const QLineEdit* field);

/// What a resource parameter may be chosen from.
struct Choices {
    QStringList hosts, workloads, services, racks = {}, zones = {}, dimensions = {};
    QStringList edits = {}; ///< of the scenario, in words; a parameter "which" takes their numbers from 1 on
    base::Time now = {};    ///< from which a moment that is not set is stepped and picked
};

/// A form made of ParamSpecs: check boxes, sliders with numbers, lists with search, moments, plain fields. A wrong
/// value is told in place and not passed on.
class ParamForm final : public QWidget {
    Q_OBJECT
public:
    explicit ParamForm(QWidget* parent = nullptr);
    ~ParamForm() override;
    /// Whether numbers have a slider, too, in forms that are made from now on.
    void setSliders(bool sliders) { m_sliders = sliders; }
    /// Rebuilds the form. Values come as texts, as an edit holds them; a missing one shows its default.
    void setSpecs(std::span<const base::ParamSpec> specs, const base::ParamTexts& texts, const Choices& choices);
    /// Shows other values in the fields that are there. Nothing changes while a slider is held, nor in a field that is
    /// being typed in.
    void setTexts(const base::ParamTexts& texts);
    const base::ParamTexts& texts() const { return m_texts; }

signals:
    /// `drag` is 0 for a finished value, else a number that stays the same as long as one slider is held.
    void edited(const QString& key, int drag);

private:
    struct Field {
        const base::ParamSpec* spec;
        std::function<void(const QString&)> show;
    };
    QWidget* makeField(const base::ParamSpec& spec, const Choices& choices);
    QWidget* makeSlider(const base::ParamSpec& spec);
    QWidget* makeList(const base::ParamSpec& spec, const QStringList& items); ///< with search
    QWidget* makeChoice(const base::ParamSpec& spec);
    QWidget* makeNumbers(const base::ParamSpec& spec, const QStringList& items);
    QWidget* makeLine(const base::ParamSpec& spec);
    QWidget* makeMoment(const base::ParamSpec& spec, base::Time now);
    QWidget* makeCheck(const base::ParamSpec& spec);
    QString value(const base::ParamSpec& spec) const;
    void accept(const base::ParamSpec& spec, const QString& text, int drag, QWidget* field);
    void tell(const base::ParamSpec& spec, const QString& wrong, QWidget* field);

    QFormLayout* m_layout = nullptr;
    std::vector<Field> m_fields;
    base::ParamTexts m_texts;
    int m_drags = 0;
    bool m_sliders = true;
    bool m_held = false;
    bool m_showing = false;
};

} // namespace penumbra::views

"""Makes sklearn.json from tweets.csv, with Debian's python3-sklearn (1.2.1 when it was made): python3 fixture.py"""
import csv
import json
import numpy
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.multiclass import OneVsRestClassifier

rows = list(csv.DictReader(open("tweets.csv", encoding="utf-8")))
texts = [row["text"] for row in rows]
labels = numpy.array([row["label"] for row in rows])
vectorizer = TfidfVectorizer(ngram_range=(1, 2), min_df=2)
matrix = vectorizer.fit_transform(texts)
model = OneVsRestClassifier(LogisticRegression(solver="liblinear", C=2.0, tol=1e-10, max_iter=10000)).fit(matrix, labels)
objective = 0
for name, each in zip(model.classes_, model.estimators_):
    y = numpy.where(labels == name, 1, -1)
    w, b = each.coef_[0], each.intercept_[0]
    objective += (w @ w + b * b) / 2 + 2.0 * numpy.logaddexp(0, -y * (matrix @ w + b)).sum()
json.dump({
    "classes": list(model.classes_),
    "features": list(vectorizer.get_feature_names_out()),
    "idf": list(vectorizer.idf_),
    "firstRow": matrix[0].toarray()[0].tolist(),
    "coefficients": [list(each.coef_[0]) for each in model.estimators_],
    "intercepts": [each.intercept_[0] for each in model.estimators_],
    "probabilities": model.predict_proba(matrix).tolist(),
    "objective": objective,
}, open("sklearn.json", "w"))

package org.brushwork.train.network;

/** What a node makes of its weighted inputs. */
public enum Activation {
	LINEAR, RELU, LEAKY_RELU, ELU, SELU, GELU, SIGMOID, HARD_SIGMOID, TANH, SOFTPLUS, SOFTSIGN, SWISH, SOFTMAX
}

package org.brushwork.train.network;

/** How weights begin; names as in Keras. */
public enum Initialization {
	GLOROT_UNIFORM, GLOROT_NORMAL, HE_UNIFORM, HE_NORMAL, LECUN_UNIFORM, LECUN_NORMAL
}
